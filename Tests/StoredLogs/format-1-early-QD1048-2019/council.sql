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
INSERT INTO event VALUES(1,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542378174484,'service:council','','66.registration/14','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(2,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542378181347,'service:council','','66.registration/15','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(3,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795542378181347,'service:council','','66.registration/16','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(4,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795542378184258,'thu-ky-district','','01a20eaa-66c7-7137-b54e-91d65eb4d92d','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL);
INSERT INTO event VALUES(5,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795542378189540,'thu-ky-district','','01a20eaa-66ca-7853-8c63-5d1bb2af8608','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(6,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795542378194914,'thu-ky-district','','01a20eaa-66cf-7204-b65d-a2ced05dff36','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(7,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378228964,'service:council','','66.evaluation/4','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(8,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378233882,'service:council','','66.evaluation/5','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(9,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378240886,'service:council','','66.evaluation/6','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(10,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378260925,'service:council','','66.evaluation/7','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(11,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378264219,'service:council','','66.evaluation/8','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(12,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378268905,'service:council','','66.evaluation/9','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(13,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378288338,'service:council','','66.evaluation/10','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(14,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378290187,'service:council','','66.evaluation/11','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(15,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378293429,'service:council','','66.evaluation/12','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(16,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542378296348,'thu-ky-district','','01a20eaa-6738-7b6c-ab3b-6d83b1f8d153','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1},{"dossierId":"HS-00003","round":1}]}',NULL);
INSERT INTO event VALUES(17,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542378310163,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(18,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795542378312457,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL);
INSERT INTO event VALUES(19,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542378313841,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378326438,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2}',NULL);
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378328873,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2}',NULL);
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542378332834,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2}',NULL);
INSERT INTO event VALUES(23,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542378335410,'thu-ky-district','','01a20eaa-675f-78e1-bfd4-b0d788e87366','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2}]}',NULL);
INSERT INTO event VALUES(24,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542378341583,'service:council','','66.evaluation/23','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(25,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795542378346966,'thu-ky-district','','01a20eaa-676a-7254-bc80-3a6a65b278e2','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"bfaaa78c6f810b24377b79ba8c26b6f7c2b5c21d8bd171ca1d07752347eb5535"}',NULL);
INSERT INTO event VALUES(26,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795542378349920,'thu-ky-district','','01a20eaa-676c-77f6-8224-0543fd6af321','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"210/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}]}',NULL);
INSERT INTO event VALUES(27,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00001',1795542378349920,'thu-ky-district','','01a20eaa-676c-77f6-8224-0543fd6af321','','{"sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"78.66","stars":4,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(28,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00002',1795542378349920,'thu-ky-district','','01a20eaa-676c-77f6-8224-0543fd6af321','','{"sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"61.33","stars":3,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(29,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795542378349920,'thu-ky-district','','01a20eaa-676c-77f6-8224-0543fd6af321','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"district","mean":"48.00","stars":2,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(30,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542378371422,'service:council','','66.registration/20','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(31,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542378373335,'service:council','','66.registration/21','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(32,'council-established','ocop.council.v1.CouncilEstablished','HD-00002',1795542378376868,'thu-ky-province','','01a20eaa-6788-7d18-b38b-e0c389462bba','','{"councilId":"HD-00002","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL);
INSERT INTO event VALUES(33,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00002',1795542378378034,'thu-ky-province','','01a20eaa-6789-7fae-99de-285d8fecb089','','{"sessionId":"PH-00002","councilId":"HD-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(34,'session-opened','ocop.council.v1.SessionOpened','PH-00002',1795542378380433,'thu-ky-province','','01a20eaa-678c-791a-b499-ed6c3fec3b5a','','{"sessionId":"PH-00002","councilId":"HD-00002","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(35,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378388948,'service:council','','66.evaluation/29','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(36,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378392835,'service:council','','66.evaluation/30','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(37,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378394880,'service:council','','66.evaluation/31','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(38,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378397576,'service:council','','66.evaluation/32','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(39,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378400058,'service:council','','66.evaluation/33','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(40,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542378412790,'service:council','','66.evaluation/34','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(41,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00002',1795542378415420,'thu-ky-province','','01a20eaa-67af-700e-b35b-cb68d5a7da11','','{"sessionId":"PH-00002","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1}]}',NULL);
INSERT INTO event VALUES(42,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795542378426363,'service:council','','66.evaluation/36','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(43,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795542378429377,'service:council','','66.evaluation/38','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(44,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00002',1795542378437659,'thu-ky-province','','01a20eaa-67c5-7962-8dbb-c1744dbe7862','','{"sessionId":"PH-00002","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"0ec1dbd433a9bc7c9f3604c9a1c8cfd88bd8cee095028ac89f79f5ee7d07e225"}',NULL);
INSERT INTO event VALUES(45,'results-decided','ocop.council.v1.ResultsDecided','PH-00002',1795542378439691,'thu-ky-province','','01a20eaa-67c6-7096-998a-4162af2b4d31','','{"sessionId":"PH-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-651-24373-1-2022","validFrom":"2022-10-28","validTo":"2025-10-28"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-651-24373-2-2022","validFrom":"2022-10-28","validTo":"2025-10-28"}]}',NULL);
INSERT INTO event VALUES(46,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795542378439691,'thu-ky-province','','01a20eaa-67c6-7096-998a-4162af2b4d31','','{"certificateId":"GCN-00001","sessionId":"PH-00002","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"78.66","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(47,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795542378439691,'thu-ky-province','','01a20eaa-67c6-7096-998a-4162af2b4d31','','{"certificateId":"GCN-00002","sessionId":"PH-00002","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"61.33","article":"Quyết định 1048/QĐ-TTg"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaa-66c7-7137-b54e-91d65eb4d92d',X'89e12bd14672ff52f5a62a68882c6366631e97b1441c581844307b4b2de8f6e5',0,X'0a0848442d303030303110041a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaa-66ca-7853-8c63-5d1bb2af8608',X'bdf802266aa5928d96626d5fbc113e5c87b731d3af91baea217bec37c7ab116d',0,X'0a0850482d303030303110051a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaa-66cf-7204-b65d-a2ced05dff36',X'f1e708c042b92f8afafb7585c7126103a1f96c4158190a60c4b851f9b76617a9',0,X'0a0850482d303030303110061a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaa-6738-7b6c-ab3b-6d83b1f8d153',X'954a8dae9d612c7b3284ba174a6875d11dbb46e6c7a6a8035065ff6bbb44efea',0,X'0a0850482d303030303110101a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaa-675f-78e1-bfd4-b0d788e87366',X'954a8dae9d612c7b3284ba174a6875d11dbb46e6c7a6a8035065ff6bbb44efea',0,X'0a0850482d303030303110171a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaa-676a-7254-bc80-3a6a65b278e2',X'aaf8d658a60b35c84898d5dd227d0ae4f2d959ec83b39b6e76a7dc66ff5d6fdb',0,X'0a0850482d303030303110191a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaa-676c-77f6-8224-0543fd6af321',X'439924c5645d6278833a87b19c798803b6937ed3c04b2e72e2ddd2ad993cb7e5',0,X'0a0850482d3030303031101d1a0f726573756c74732d646563696465641a1170726f647563742d666f727761726465641a1170726f647563742d666f727761726465641a1070726f647563742d72657475726e6564');
INSERT INTO command VALUES('01a20eaa-6788-7d18-b38b-e0c389462bba',X'58c735f741591d1428b7fd3699ba61c11f8d61308d99d5dae865112e6819575b',0,X'0a0848442d303030303210201a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaa-6789-7fae-99de-285d8fecb089',X'd45aa86e84af3d8d45153beba352e5adc1fc7da755dcadde428a4596d6893422',0,X'0a0850482d303030303210211a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaa-678c-791a-b499-ed6c3fec3b5a',X'6b9b0c5a4a96c36163c76d61fa324a1b7dad2fc470079f9058dd66fe726f535f',0,X'0a0850482d303030303210221a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaa-67af-700e-b35b-cb68d5a7da11',X'c29ab23012a2fb96f662a6a4d6c8bd343677d8251dd90f3803d5a6ce0f3ccb61',0,X'0a0850482d303030303210291a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaa-67c5-7962-8dbb-c1744dbe7862',X'723925e5d16ef34f65d20a22aa9b99894dde5f35e2c9254a4695e86db82bfcd2',0,X'0a0850482d3030303032102c1a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaa-67c6-7096-998a-4162af2b4d31',X'72d8f0011ffd813783b26022345883ad11b436dac219b06885aeb38df3696db3',0,X'0a0850482d3030303032102f1a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d697373756564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',40);
INSERT INTO cursor VALUES('registration',23);
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
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện','district','651','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31',3,4,1,1000,1,'Ví dụ: quy chế dựng để thử');
INSERT INTO council VALUES(2,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31',3,4,1,1000,1,'Ví dụ: quy chế dựng để thử');
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
INSERT INTO member VALUES(2,'TV-01',0,'Chủ tịch Hội đồng',1,'','',0);
INSERT INTO member VALUES(2,'TV-02',1,'Ủy viên 1',2,'','',0);
INSERT INTO member VALUES(2,'TV-03',2,'Thư ký Hội đồng',4,'','',0);
CREATE TABLE session (
  number INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council,
  held_on TEXT NOT NULL,
  place TEXT NOT NULL,
  state INTEGER NOT NULL,
  minutes_number TEXT NOT NULL,
  decision_number TEXT NOT NULL
) STRICT;
INSERT INTO session VALUES(1,1,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','210/QĐ-UBND (ví dụ)');
INSERT INTO session VALUES(2,2,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)');
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
INSERT INTO agenda VALUES('HS-00001','district','651','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-14','24373',1);
INSERT INTO agenda VALUES('HS-00001','province','66','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-14','24373',2);
INSERT INTO agenda VALUES('HS-00002','district','651','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-13','24373',1);
INSERT INTO agenda VALUES('HS-00002','province','66','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-13','24373',2);
INSERT INTO agenda VALUES('HS-00003','district','651','SP-00003','Hạt mắc ca','CT-00002','Hộ thứ hai','QD1048-2019','QD1048-07','24376',1);
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
INSERT INTO item VALUES(1,'HS-00001',0,4,1,23600,3,'78.66',4,2,'province','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00002',1,4,2,18400,3,'61.33',3,2,'province','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00003',2,4,1,14400,3,'48.00',2,3,'','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(2,'HS-00001',0,4,1,23600,3,'78.66',4,1,'','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(2,'HS-00002',1,4,1,18400,3,'61.33',3,1,'','Quyết định 1048/QĐ-TTg',1);
CREATE TABLE attendance (
  session INTEGER NOT NULL REFERENCES session,
  member_id TEXT NOT NULL,
  PRIMARY KEY (session, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO attendance VALUES(1,'TV-01');
INSERT INTO attendance VALUES(1,'TV-02');
INSERT INTO attendance VALUES(1,'TV-03');
INSERT INTO attendance VALUES(2,'TV-01');
INSERT INTO attendance VALUES(2,'TV-02');
INSERT INTO attendance VALUES(2,'TV-03');
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
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-01');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-02');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-03');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-01');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-02');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-03');
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
INSERT INTO certificate VALUES(1,2,'HS-00001','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất',4,'66-651-24373-1-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province','78.66','Quyết định 1048/QĐ-TTg');
INSERT INTO certificate VALUES(2,2,'HS-00002','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất',3,'66-651-24373-2-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province','61.33','Quyết định 1048/QĐ-TTg');
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
