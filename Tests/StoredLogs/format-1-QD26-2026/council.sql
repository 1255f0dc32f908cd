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
INSERT INTO store VALUES('derived-version','4');
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
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795541865758774,'founder:founder','','01a20ea2-9517-7422-9da6-5d8bdf44c3fd','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 c741318b720e62d1d71c1657e26d1c90fa0b25994158608c7278621784edd127 32470b8a4a07f55dd327aaf76cb280de73140740e71120a1b3ed6fd04f96ee77","grantedAt":"2026-11-24T17:37:45.758774Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795541865765553,'founder:founder','','01a20ea2-9525-7354-a630-b8c824d212b3','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 23d3c9bf702e0fe4bfc23a0eeb84e6cd616400e1382bd9d62227900f75690b0c 11b8896a587fd98855a985bfd781eb6c489258a302603a018dfef229c8269585","grantedAt":"2026-11-24T17:37:45.765553Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795541865768423,'founder:founder','','01a20ea2-9528-7adc-aa69-5d1fdac80227','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 d0241478d5d3d5e9198beec2c6420f0c71f1df6d726a38cd7c6c5733746dac43 7769279ad2dd4d1f3399683a8f489029d6886ad64d44ac66d427613c1bb557a8","grantedAt":"2026-11-24T17:37:45.768423Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795541865775145,'founder:founder','','01a20ea2-952a-7fd1-b7b2-16cccdf942b5','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 5468ec50a95ce58c3df5774ebca8d8630a385af055b728aa00ef4117747b0f4e 1973a2d735dbc14e8099897524b382be2eff17377d9a6aed2b58a76af260fcca","grantedAt":"2026-11-24T17:37:45.775145Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795541865777323,'founder:founder','','01a20ea2-9531-7153-9501-fd1eec6998e3','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 6bb3a34ebff3a22074e74995c26c56f04b3979ce184652f2004175793f439b20 b6ff6a5c5355df0ff910f256e4d8e1e6de3449a0a5f05c788684afaae4b2cb71","grantedAt":"2026-11-24T17:37:45.777323Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795541865832566,'founder:founder','','01a20ea2-9567-73a1-9ba2-a5fa195e4a4a','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 e1679f55d2547678d61c9e55a23e9d55570ecdc452eb9eefb717037364a2ed37 679a55daf7fbeb76d3eeade99524ce32cb4a40dc249e869b88612f71ff8219f9","grantedAt":"2026-11-24T17:37:45.832566Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795541865838500,'founder:founder','','01a20ea2-956d-7f8a-af38-d3d4b00c3008','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 310204d7c05afb07411da66fbb13db44fdf21e9429a02b5d7b14997c7bbcd01e e455ac41af7818e14f0fa27f6030cdd7079b35de4bbd4e1da0e01b27461d6844","grantedAt":"2026-11-24T17:37:45.838500Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795541866142411,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795541866162780,'service:council','','66.registration/24','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795541866188933,'service:council','','66.registration/26','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795541866209911,'can-bo-province','','01a20ea2-96dc-7290-88dd-42fa867273b3','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL);
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795541866218513,'founder:founder','','01a20ea2-96e8-7643-be1e-7016bbd1275e','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 c3893942de265685670b2db3e276891fb0205606ef9c5c1140100f7f8fa79c03 19dd5dd0018fffa69ce47b87bc2a4d262ed811b41c705758ec65dc5d680aa646","grantedAt":"2026-11-24T17:37:46.218513Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795541866235708,'founder:founder','','01a20ea2-96fa-7202-bd5b-7dee75dfc182','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 48900f94101ed2769ca09426a31651cd1d30f4bc9aadaf600cb43801de0d2542 1fcb67dd94aa9e9fdacbeb2855181ffeb0fddc1555bbcea30eee0a3b2e3a7f18","grantedAt":"2026-11-24T17:37:46.235708Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795541866256817,'founder:founder','','01a20ea2-970d-7f9a-8fbd-cedfa434c374','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 9e499e115c96dc1b0e4148afc98313a148fe1bf36fef4785e4b37f9f54d8931b 5b124e8c5b212d00115072133520e6717e69f1f3dbce9a21eac50a96337c3e25","grantedAt":"2026-11-24T17:37:46.256817Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795541866289063,'thu-ky-province','','01a20ea2-972e-7c8a-b876-a7dae4a4cd53','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795541866301352,'thu-ky-province','','01a20ea2-973c-76eb-9bcc-5e8f369c311b','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866379285,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866394781,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866408892,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866441188,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866443735,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866456868,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866504900,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866524896,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866530808,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795541866535668,'thu-ky-province','','01a20ea2-9827-7e6e-84b5-5f5cd2c60614','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1},{"dossierId":"HS-00003","round":1}]}',NULL);
INSERT INTO event VALUES(27,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795541866559667,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL);
INSERT INTO event VALUES(28,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866573904,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2}',NULL);
INSERT INTO event VALUES(29,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866576893,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2}',NULL);
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541866583444,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2}',NULL);
INSERT INTO event VALUES(31,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795541866598175,'thu-ky-province','','01a20ea2-9865-7ac5-a3c3-449891a1823c','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2}]}',NULL);
INSERT INTO event VALUES(32,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541866628353,'service:council','','66.evaluation/35','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(33,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541866641571,'service:council','','66.evaluation/37','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541866641571,'service:council','','66.evaluation/39','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795541866650591,'thu-ky-province','','01a20ea2-989a-7c44-94be-63f935fe7915','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}],"votesFor":3,"digest":"d9112fa02bf6e9b8bc7fef8175dab9c763b11b89181b7925ece95f2ab78ce97b"}',NULL);
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795541866653059,'can-bo-province','','01a20ea2-989c-70f7-9aae-7296c69f1264','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2026-10-30","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-24373-1-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-24373-2-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}]}',NULL);
INSERT INTO event VALUES(37,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795541866653059,'can-bo-province','','01a20ea2-989c-70f7-9aae-7296c69f1264','','{"certificateId":"GCN-00001","sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"78.66","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(38,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795541866653059,'can-bo-province','','01a20ea2-989c-70f7-9aae-7296c69f1264','','{"certificateId":"GCN-00002","sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"61.33","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795541866653059,'can-bo-province','','01a20ea2-989c-70f7-9aae-7296c69f1264','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"province","mean":"48.00","stars":2,"decisionNumber":"2100/QĐ-UBND (ví dụ)","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ea2-9517-7422-9da6-5d8bdf44c3fd',X'8dc1683b7237020eba7c84b42b0edf2526527babd30366e2e9ffd85febdb85a0',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-9525-7354-a630-b8c824d212b3',X'50d27c5ba968125cf124bfb88b23f8e8d1cb272fe9e9e366b562c1d0b44d8cb1',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-9528-7adc-aa69-5d1fdac80227',X'c5e3733d45d7d74577131822c129c39d8bfba7356f358275713cab508d46e4d7',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-952a-7fd1-b7b2-16cccdf942b5',X'd030c3ad7088c483d457362c8567c4d0f2656d6cb1a08c3557d0264732713b38',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-9531-7153-9501-fd1eec6998e3',X'12ba074c8679d3038ed55d270a2bb52a683b6a0d5e41e599c80420a3981d1b5d',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-9567-73a1-9ba2-a5fa195e4a4a',X'8606267444918bd44ad2eb77a5972f5cea7b40bc887192c8b22641a522571cff',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-956d-7f8a-af38-d3d4b00c3008',X'521dc5380d523b9350fd7c271dc3e74e4c4298ed9482120080bd8cf523f40cc8',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-96dc-7290-88dd-42fa867273b3',X'3505b9b8bf1a663cc19ccf1bbda2d16c7b9ecf1a7c4dc3cdc74886f398c0130b',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ea2-96e8-7643-be1e-7016bbd1275e',X'7489154b0bdd71178b152aa1ee4770fff54981656d47cb025320b689d0013c6b',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-96fa-7202-bd5b-7dee75dfc182',X'ae4fa4df02346bc0f02aa24d5d62d9706773525e64110bca6100c3155b439565',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-970d-7f9a-8fbd-cedfa434c374',X'fcf36102272293e4a1a984612bc8bafd765b5deff350dbc9d08c520bd7c32836',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-972e-7c8a-b876-a7dae4a4cd53',X'fb17e72764c167c01cc2048f0cf1f05468750ec1b3afb33254385450cb45aa0f',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ea2-973c-76eb-9bcc-5e8f369c311b',X'c4cd98ab428a2e9d12d8dab0bf48de68727ef08321f84f8178e5124c3b20ea9c',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ea2-9827-7e6e-84b5-5f5cd2c60614',X'e9940153d57b9c108a47805509b5dc68aa4a93c1760a55ff4b544418ca6f6e8f',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ea2-9865-7ac5-a3c3-449891a1823c',X'e9940153d57b9c108a47805509b5dc68aa4a93c1760a55ff4b544418ca6f6e8f',0,X'0a0850482d3030303031101f1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ea2-989a-7c44-94be-63f935fe7915',X'f39d2d08d1e717a4a0fa20499f32eb61eefb7daf37f168856a7da4157a8f743a',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ea2-989c-70f7-9aae-7296c69f1264',X'2e6f889386a967a1ce763be987ce5a99595d570e6bd2d680eeff70e522d7e309',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d6973737565641a1070726f647563742d72657475726e6564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',42);
INSERT INTO cursor VALUES('registration',32);
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
CREATE TABLE principal (
  principal_id TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 c3893942de265685670b2db3e276891fb0205606ef9c5c1140100f7f8fa79c03 19dd5dd0018fffa69ce47b87bc2a4d262ed811b41c705758ec65dc5d680aa646","grantedAt":"2026-11-24T17:37:46.218513Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 48900f94101ed2769ca09426a31651cd1d30f4bc9aadaf600cb43801de0d2542 1fcb67dd94aa9e9fdacbeb2855181ffeb0fddc1555bbcea30eee0a3b2e3a7f18","grantedAt":"2026-11-24T17:37:46.235708Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 9e499e115c96dc1b0e4148afc98313a148fe1bf36fef4785e4b37f9f54d8931b 5b124e8c5b212d00115072133520e6717e69f1f3dbce9a21eac50a96337c3e25","grantedAt":"2026-11-24T17:37:46.256817Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 23d3c9bf702e0fe4bfc23a0eeb84e6cd616400e1382bd9d62227900f75690b0c 11b8896a587fd98855a985bfd781eb6c489258a302603a018dfef229c8269585","grantedAt":"2026-11-24T17:37:45.765553Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 5468ec50a95ce58c3df5774ebca8d8630a385af055b728aa00ef4117747b0f4e 1973a2d735dbc14e8099897524b382be2eff17377d9a6aed2b58a76af260fcca","grantedAt":"2026-11-24T17:37:45.775145Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 c741318b720e62d1d71c1657e26d1c90fa0b25994158608c7278621784edd127 32470b8a4a07f55dd327aaf76cb280de73140740e71120a1b3ed6fd04f96ee77","grantedAt":"2026-11-24T17:37:45.758774Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 e1679f55d2547678d61c9e55a23e9d55570ecdc452eb9eefb717037364a2ed37 679a55daf7fbeb76d3eeade99524ce32cb4a40dc249e869b88612f71ff8219f9","grantedAt":"2026-11-24T17:37:45.832566Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 310204d7c05afb07411da66fbb13db44fdf21e9429a02b5d7b14997c7bbcd01e e455ac41af7818e14f0fa27f6030cdd7079b35de4bbd4e1da0e01b27461d6844","grantedAt":"2026-11-24T17:37:45.838500Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 d0241478d5d3d5e9198beec2c6420f0c71f1df6d726a38cd7c6c5733746dac43 7769279ad2dd4d1f3399683a8f489029d6886ad64d44ac66d427613c1bb557a8","grantedAt":"2026-11-24T17:37:45.768423Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 6bb3a34ebff3a22074e74995c26c56f04b3979ce184652f2004175793f439b20 b6ff6a5c5355df0ff910f256e4d8e1e6de3449a0a5f05c788684afaae4b2cb71","grantedAt":"2026-11-24T17:37:45.777323Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('23d3c9bf702e0fe4bfc23a0eeb84e6cd616400e1382bd9d62227900f75690b0c','can-bo-district');
INSERT INTO principal_key VALUES('310204d7c05afb07411da66fbb13db44fdf21e9429a02b5d7b14997c7bbcd01e','chu-the.CT-00002');
INSERT INTO principal_key VALUES('48900f94101ed2769ca09426a31651cd1d30f4bc9aadaf600cb43801de0d2542','HD-00001.TV-02');
INSERT INTO principal_key VALUES('5468ec50a95ce58c3df5774ebca8d8630a385af055b728aa00ef4117747b0f4e','can-bo-province');
INSERT INTO principal_key VALUES('6bb3a34ebff3a22074e74995c26c56f04b3979ce184652f2004175793f439b20','thu-ky-province');
INSERT INTO principal_key VALUES('9e499e115c96dc1b0e4148afc98313a148fe1bf36fef4785e4b37f9f54d8931b','HD-00001.TV-03');
INSERT INTO principal_key VALUES('c3893942de265685670b2db3e276891fb0205606ef9c5c1140100f7f8fa79c03','HD-00001.TV-01');
INSERT INTO principal_key VALUES('c741318b720e62d1d71c1657e26d1c90fa0b25994158608c7278621784edd127','can-bo-xa');
INSERT INTO principal_key VALUES('d0241478d5d3d5e9198beec2c6420f0c71f1df6d726a38cd7c6c5733746dac43','thu-ky-district');
INSERT INTO principal_key VALUES('e1679f55d2547678d61c9e55a23e9d55570ecdc452eb9eefb717037364a2ed37','chu-the.CT-00001');
CREATE TABLE council (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  working_rules TEXT NOT NULL
) STRICT;
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}');
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
