PRAGMA application_id = 1329811280;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
CREATE TABLE store (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO store VALUES('derived-version','1');
INSERT INTO store VALUES('source','ocop.66.council.');
CREATE TABLE event (
  sequence INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  schema TEXT NOT NULL,
  subject TEXT NOT NULL,
  time INTEGER NOT NULL,
  actor TEXT NOT NULL,
  on_behalf_of TEXT NOT NULL,
  cause TEXT NOT NULL,
  traceparent TEXT NOT NULL,
  data TEXT NOT NULL,
  sealed TEXT
) STRICT;
INSERT INTO event VALUES(1,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542380202972,'service:council','','66.registration/15','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(2,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542380209391,'service:council','','66.registration/17','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(3,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795542380215446,'service:council','','66.registration/19','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(4,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795542380219379,'thu-ky-province','','01a20eaa-6eba-78c1-b3e7-a7bafec8aaa3','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL);
INSERT INTO event VALUES(5,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795542380222134,'thu-ky-province','','01a20eaa-6ebd-7c3a-908d-19d420eed74c','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(6,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795542380224544,'thu-ky-province','','01a20eaa-6ebf-71d4-8f59-853bdc329ebc','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(7,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380266584,'service:council','','66.evaluation/4','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(8,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380270906,'service:council','','66.evaluation/5','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(9,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380276882,'service:council','','66.evaluation/6','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(10,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380298652,'service:council','','66.evaluation/7','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(11,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380302154,'service:council','','66.evaluation/8','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(12,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380308858,'service:council','','66.evaluation/9','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(13,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380330001,'service:council','','66.evaluation/10','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(14,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380333140,'service:council','','66.evaluation/11','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(15,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380338673,'service:council','','66.evaluation/12','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(16,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542380341747,'thu-ky-province','','01a20eaa-6f35-765a-9f51-59db5a16d35c','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1},{"dossierId":"HS-00003","round":1}]}',NULL);
INSERT INTO event VALUES(17,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795542380358308,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL);
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380366631,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2}',NULL);
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380373358,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2}',NULL);
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542380377585,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2}',NULL);
INSERT INTO event VALUES(21,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542380381693,'thu-ky-province','','01a20eaa-6f5d-754b-a337-38cdf9415d50','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2}]}',NULL);
INSERT INTO event VALUES(22,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542380396920,'service:council','','66.evaluation/25','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(23,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542380401950,'service:council','','66.evaluation/27','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(24,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542380403488,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(25,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795542380408364,'thu-ky-province','','01a20eaa-6f78-7856-8c93-f311bd3535c2','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}],"votesFor":3,"digest":"d9112fa02bf6e9b8bc7fef8175dab9c763b11b89181b7925ece95f2ab78ce97b"}',NULL);
INSERT INTO event VALUES(26,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795542380412416,'thu-ky-province','','01a20eaa-6f79-749c-9abf-9331dcc5695c','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2026-10-30","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-24373-1-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-24373-2-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}]}',NULL);
INSERT INTO event VALUES(27,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795542380412416,'thu-ky-province','','01a20eaa-6f79-749c-9abf-9331dcc5695c','','{"certificateId":"GCN-00001","sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"78.66","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(28,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795542380412416,'thu-ky-province','','01a20eaa-6f79-749c-9abf-9331dcc5695c','','{"certificateId":"GCN-00002","sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"61.33","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(29,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795542380412416,'thu-ky-province','','01a20eaa-6f79-749c-9abf-9331dcc5695c','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"province","mean":"48.00","stars":2,"decisionNumber":"2100/QĐ-UBND (ví dụ)","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaa-6eba-78c1-b3e7-a7bafec8aaa3',X'0afbf6e087cb31a86711872c1d8e1e47729cb48b65d5d7b473b55947f6c32c2b',0,X'0a0848442d303030303110041a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaa-6ebd-7c3a-908d-19d420eed74c',X'fb17e72764c167c01cc2048f0cf1f05468750ec1b3afb33254385450cb45aa0f',0,X'0a0850482d303030303110051a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaa-6ebf-71d4-8f59-853bdc329ebc',X'c4cd98ab428a2e9d12d8dab0bf48de68727ef08321f84f8178e5124c3b20ea9c',0,X'0a0850482d303030303110061a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaa-6f35-765a-9f51-59db5a16d35c',X'e9940153d57b9c108a47805509b5dc68aa4a93c1760a55ff4b544418ca6f6e8f',0,X'0a0850482d303030303110101a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaa-6f5d-754b-a337-38cdf9415d50',X'e9940153d57b9c108a47805509b5dc68aa4a93c1760a55ff4b544418ca6f6e8f',0,X'0a0850482d303030303110151a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaa-6f78-7856-8c93-f311bd3535c2',X'f39d2d08d1e717a4a0fa20499f32eb61eefb7daf37f168856a7da4157a8f743a',0,X'0a0850482d303030303110191a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaa-6f79-749c-9abf-9331dcc5695c',X'9e4c7c45a891e9060fe876dd90ba6002c6f4c3d2413f250051aa33f247c6cb77',0,X'0a0850482d3030303031101d1a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d6973737565641a1070726f647563742d72657475726e6564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',32);
INSERT INTO cursor VALUES('registration',22);
CREATE TABLE dead_letter (
  service TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  type TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (service, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE timer (
  name TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  due INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE council (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  quorum_numerator INTEGER NOT NULL,
  quorum_denominator INTEGER NOT NULL,
  chair_must_attend INTEGER NOT NULL,
  maximum_deviation INTEGER NOT NULL,
  missed_gate INTEGER NOT NULL,
  rules_source TEXT NOT NULL
) STRICT;
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2026-01-15','2026-01-15','2026-12-31',3,4,1,1000,1,'Ví dụ: quy chế dựng để thử');
CREATE TABLE member (
  council INTEGER NOT NULL REFERENCES council,
  member_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  email TEXT NOT NULL,
  does_not_score INTEGER NOT NULL,
  PRIMARY KEY (council, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES(1,'TV-01',0,'Chủ tịch Hội đồng',1,'','',0);
INSERT INTO member VALUES(1,'TV-02',1,'Ủy viên 1',2,'','',0);
INSERT INTO member VALUES(1,'TV-03',2,'Thư ký Hội đồng',4,'','',0);
CREATE TABLE session (
  number INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council,
  held_on TEXT NOT NULL,
  place TEXT NOT NULL,
  state INTEGER NOT NULL,
  minutes_number TEXT NOT NULL,
  decision_number TEXT NOT NULL
) STRICT;
INSERT INTO session VALUES(1,1,'2026-10-20','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)');
CREATE TABLE agenda (
  dossier_id TEXT NOT NULL,
  level TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  product_id TEXT NOT NULL,
  product_name TEXT NOT NULL,
  producer_id TEXT NOT NULL,
  producer_name TEXT NOT NULL,
  regime TEXT NOT NULL,
  criteria_set TEXT NOT NULL,
  commune_code TEXT NOT NULL,
  session INTEGER REFERENCES session,
  PRIMARY KEY (dossier_id, level)
) STRICT, WITHOUT ROWID;
INSERT INTO agenda VALUES('HS-00001','province','66','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất','QD26-2026','QD26-13','24373',1);
INSERT INTO agenda VALUES('HS-00002','province','66','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất','QD26-2026','QD26-12','24373',1);
INSERT INTO agenda VALUES('HS-00003','province','66','SP-00003','Hạt mắc ca','CT-00002','Hộ thứ hai','QD26-2026','QD26-07','24376',1);
CREATE TABLE item (
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  state INTEGER NOT NULL,
  round INTEGER NOT NULL,
  sum INTEGER NOT NULL,
  sheets INTEGER NOT NULL,
  mean TEXT NOT NULL,
  stars INTEGER NOT NULL,
  destination INTEGER NOT NULL,
  to_level TEXT NOT NULL,
  article TEXT NOT NULL,
  result_version INTEGER NOT NULL,
  PRIMARY KEY (session, dossier_id)
) STRICT, WITHOUT ROWID;
INSERT INTO item VALUES(1,'HS-00001',0,4,1,23600,3,'78.66',3,1,'','Điều 7.3 Quyết định 26/2026/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00002',1,4,2,18400,3,'61.33',3,1,'','Điều 7.3 Quyết định 26/2026/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00003',2,4,1,14400,3,'48.00',2,3,'','Điều 4.1.a Quyết định 26/2026/QĐ-TTg',1);
CREATE TABLE attendance (
  session INTEGER NOT NULL REFERENCES session,
  member_id TEXT NOT NULL,
  PRIMARY KEY (session, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES(1,'TV-01');
INSERT INTO attendance VALUES(1,'TV-02');
INSERT INTO attendance VALUES(1,'TV-03');
CREATE TABLE conflict (
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (session, dossier_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE sheet_in (
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  member_id TEXT NOT NULL,
  PRIMARY KEY (session, dossier_id, round, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-01');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-02');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-03');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-01');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-02');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-03');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-01');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-02');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-03');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-01');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-02');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-03');
CREATE TABLE excused (
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  round INTEGER NOT NULL,
  member_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (session, dossier_id, round, member_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE certificate (
  number INTEGER PRIMARY KEY,
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  product_id TEXT NOT NULL,
  product_name TEXT NOT NULL,
  producer_id TEXT NOT NULL,
  producer_name TEXT NOT NULL,
  stars INTEGER NOT NULL,
  product_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  level TEXT NOT NULL,
  mean TEXT NOT NULL,
  article TEXT NOT NULL
) STRICT;
INSERT INTO certificate VALUES(1,1,'HS-00001','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất',3,'66-24373-1-2026','2100/QĐ-UBND (ví dụ)','2026-10-30','2029-10-30','province','78.66','Điều 7.3 Quyết định 26/2026/QĐ-TTg');
INSERT INTO certificate VALUES(2,1,'HS-00002','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất',3,'66-24373-2-2026','2100/QĐ-UBND (ví dụ)','2026-10-30','2029-10-30','province','61.33','Điều 7.3 Quyết định 26/2026/QĐ-TTg');
CREATE TABLE serial (
  commune_code TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO serial VALUES('24373',2);
CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE VIEW log AS
SELECT sequence, strftime('%Y-%m-%dT%H:%M:%SZ', time / 1000000, 'unixepoch') AS time, type, subject, actor, on_behalf_of, data
FROM event ORDER BY sequence;
CREATE INDEX timer_by_due ON timer (due);
CREATE INDEX session_by_state ON session (state, number);
CREATE INDEX agenda_by_session ON agenda (session, level, unit_code);
CREATE INDEX certificate_by_product ON certificate (product_id, number);
COMMIT;
