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
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795541858994983,'founder:founder','','01a20ea2-7ab0-7b49-b8e0-4de98d04cead','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 446abce266a70746ae5bf2212810f2b74f2f13d1c6685812d0b9abbfbfd2ce62 1b1e8e9dd173367a2acc3bd859e756a92111a7eb7fd8f221f135fbf9e253a00f","grantedAt":"2026-11-24T17:37:38.994983Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795541859000791,'founder:founder','','01a20ea2-7ab7-7352-9276-904c0bee0a4e','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 0490da87d1080c882868e154a0df028ea53eb0898f6198287a5bd7038bdffd29 281bfb80c4013e9a79a345944b46d374ce7f40847ee63554ee177e99efc874d0","grantedAt":"2026-11-24T17:37:39.000791Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795541859009886,'founder:founder','','01a20ea2-7ac1-7850-853e-1ebb6c7c0ac7','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 1718c7eacba06e57f9345662d26d4f5f760342353c51697ca3bb9e5d414f5237 c0b6cac8ada8e0f8bd61e9e19b1ef6855b744b10566ab029f9a2259a564f9d40","grantedAt":"2026-11-24T17:37:39.009886Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795541859019021,'founder:founder','','01a20ea2-7aca-7769-8d0b-04d4566bbdb8','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4cf6720f6598dab7d3c7e97e58bd2d14d1326902fae4813cf7f9a3483a109b1d fc27e9ed344abe5b02c48d75dbaed8f04b1dd3be8d0627d3c5974f5ed8bd86a9","grantedAt":"2026-11-24T17:37:39.019021Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795541859022833,'founder:founder','','01a20ea2-7ace-7601-93ab-fa5054f1a60e','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 27a433351ba432352d75300748c7014475a740d82178de25765137989026ef13 3434164d876edfc0a67bffee855b27dc5033b4cd253e532e4f4edebc8f1f19ca","grantedAt":"2026-11-24T17:37:39.022833Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795541859068081,'founder:founder','','01a20ea2-7afb-7222-802b-320d80e1ad56','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 312989015b1b124d45107f586389622107fd0b55cbc05ad651301d505a77a807 f43a969266d9f5e3a021277192e44bfd48161d01a5afe4a03c9fe2eee6cbe157","grantedAt":"2026-11-24T17:37:39.068081Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795541859070777,'founder:founder','','01a20ea2-7afd-70f6-81b9-c468a13b4bcd','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 e93277be2dacf2c103efd57a9782f7baf789c5b3f187325ac535bd1c7224e039 aa00876667dbd464325114b14f7439e874095c5d6b4228778f89d06d3d18a01c","grantedAt":"2026-11-24T17:37:39.070777Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795541859231933,'service:council','','66.registration/21','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795541859237421,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795541859245330,'service:council','','66.registration/23','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795541859257773,'can-bo-district','','01a20ea2-7bb6-7b1b-a647-a689c0d57cd1','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795541859262557,'founder:founder','','01a20ea2-7bbd-79a8-85b8-cc890745adc5','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 b625dd29544d1c9d08bea799c41caccdc32c1305bbdfe2a7a7e5e1ac74cd5b32 e67a243a8f09d34fcd128c767e02f7724381554980f137aba177578c7ce2b5f8","grantedAt":"2026-11-24T17:37:39.262557Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795541859265677,'founder:founder','','01a20ea2-7bc0-7841-b4e3-a096b61530fa','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 5046e9612bb87e6d771baf88ee5e02ea184cae229b9de0f0f619ae5e9aea0e28 9a1c1f282540f5d5c159935c584c3af6919f7f0f94d8e891a7dd315380ed16fc","grantedAt":"2026-11-24T17:37:39.265677Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795541859270994,'founder:founder','','01a20ea2-7bc6-7a8b-9a6c-1d90bb0b4465','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 31a0516f909f7355cee7db97e2a5de3413fe2450be59d201a1da0d0a1cb0d878 390901265e2bbd1e523c503645ffc552a12913946f95c02145b6237df386ba10","grantedAt":"2026-11-24T17:37:39.270994Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795541859312146,'thu-ky-district','','01a20ea2-7bee-7e4d-88a6-121216e0c3d0','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795541859320589,'thu-ky-district','','01a20ea2-7bf8-7b68-a80e-0fe924ce7a4c','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859370666,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859386564,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859390011,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859414235,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859416988,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859421070,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859445041,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859449825,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859461986,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795541859471399,'thu-ky-district','','01a20ea2-7c8f-7958-8376-6a4c3b1b3326','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1},{"dossierId":"HS-00003","round":1}]}',NULL);
INSERT INTO event VALUES(27,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541859514099,'service:council','','66.evaluation/24','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(28,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795541859514099,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL);
INSERT INTO event VALUES(29,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541859514099,'service:council','','66.evaluation/28','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859539103,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2}',NULL);
INSERT INTO event VALUES(31,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859541058,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2}',NULL);
INSERT INTO event VALUES(32,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795541859546383,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2}',NULL);
INSERT INTO event VALUES(33,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795541859550460,'thu-ky-district','','01a20ea2-7cde-7e29-97cb-f67bbc36ea55','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2}]}',NULL);
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795541859569985,'service:council','','66.evaluation/33','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795541859589172,'thu-ky-district','','01a20ea2-7d04-739e-baf4-01bbbc720bfb','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"bfaaa78c6f810b24377b79ba8c26b6f7c2b5c21d8bd171ca1d07752347eb5535"}',NULL);
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795541859592602,'can-bo-district','','01a20ea2-7d06-7a63-8a13-eda0c48965f8','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"210/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}]}',NULL);
INSERT INTO event VALUES(37,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00001',1795541859592602,'can-bo-district','','01a20ea2-7d06-7a63-8a13-eda0c48965f8','','{"sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"78.66","stars":4,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(38,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00002',1795541859592602,'can-bo-district','','01a20ea2-7d06-7a63-8a13-eda0c48965f8','','{"sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"61.33","stars":3,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795541859592602,'can-bo-district','','01a20ea2-7d06-7a63-8a13-eda0c48965f8','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"district","mean":"48.00","stars":2,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(40,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795541859643279,'service:council','','66.registration/30','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(41,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795541859653126,'service:council','','66.registration/31','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(42,'council-established','ocop.council.v1.CouncilEstablished','HD-00002',1795541859662360,'can-bo-province','','01a20ea2-7d4c-73b9-b909-18eb0f5e9cbe','','{"councilId":"HD-00002","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(43,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-01',1795541859665861,'founder:founder','','01a20ea2-7d51-7bae-9d19-18a552f71118','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 27cc7aeadb33dfbe735ea505f515be7bbb793225e7e4becf24c6039d908d3772 632eb38600e19670f39b670bb2b44bb76d0e87de06e3a0e032f099701edc3517","grantedAt":"2026-11-24T17:37:39.665861Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(44,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-02',1795541859676789,'founder:founder','','01a20ea2-7d59-7807-8d3d-606e7ae3699e','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 adcf5d76baa2f464cad81827158b2bb2c27c945eea8461270cfdc8536bd3bd1f 8de4f000bfaeeec598446202f219e56557aa476033491aab8de1fe2be8846183","grantedAt":"2026-11-24T17:37:39.676789Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(45,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-03',1795541859686486,'founder:founder','','01a20ea2-7d65-70b2-819c-96f936560ae0','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 48de103eef456ffe49c519c5fb780f591d8b4b07a731b308978b733b31098710 685b9ee62eb737e95c3511713e0e2d0083d0cf0921e9c6d50f96441964e644ae","grantedAt":"2026-11-24T17:37:39.686486Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(46,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00002',1795541859726437,'thu-ky-province','','01a20ea2-7d8c-74c0-9683-d814834bc3b5','','{"sessionId":"PH-00002","councilId":"HD-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL);
INSERT INTO event VALUES(47,'session-opened','ocop.council.v1.SessionOpened','PH-00002',1795541859731611,'thu-ky-province','','01a20ea2-7d91-7953-ae99-105d4af35a57','','{"sessionId":"PH-00002","councilId":"HD-00002","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(48,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859750614,'service:council','','66.evaluation/42','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(49,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859756843,'service:council','','66.evaluation/43','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(50,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859760789,'service:council','','66.evaluation/44','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(51,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859764115,'service:council','','66.evaluation/45','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(52,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859770915,'service:council','','66.evaluation/46','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(53,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795541859775869,'service:council','','66.evaluation/47','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(54,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00002',1795541859788330,'thu-ky-province','','01a20ea2-7dc8-7972-90be-e11d32da294b','','{"sessionId":"PH-00002","items":[{"dossierId":"HS-00001","round":1},{"dossierId":"HS-00002","round":1}]}',NULL);
INSERT INTO event VALUES(55,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795541859806984,'service:council','','66.evaluation/49','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(56,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795541859806984,'service:council','','66.evaluation/51','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(57,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00002',1795541859825235,'thu-ky-province','','01a20ea2-7df0-7045-b2ef-ef9ca570becc','','{"sessionId":"PH-00002","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"0ec1dbd433a9bc7c9f3604c9a1c8cfd88bd8cee095028ac89f79f5ee7d07e225"}',NULL);
INSERT INTO event VALUES(58,'results-decided','ocop.council.v1.ResultsDecided','PH-00002',1795541859829333,'can-bo-province','','01a20ea2-7df4-71ab-ab05-4dc0a1522b15','','{"sessionId":"PH-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-651-24373-1-2022","validFrom":"2022-10-28","validTo":"2025-10-28"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-651-24373-2-2022","validFrom":"2022-10-28","validTo":"2025-10-28"}]}',NULL);
INSERT INTO event VALUES(59,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795541859829333,'can-bo-province','','01a20ea2-7df4-71ab-ab05-4dc0a1522b15','','{"certificateId":"GCN-00001","sessionId":"PH-00002","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"78.66","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(60,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795541859829333,'can-bo-province','','01a20ea2-7df4-71ab-ab05-4dc0a1522b15','','{"certificateId":"GCN-00002","sessionId":"PH-00002","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"61.33","article":"Quyết định 1048/QĐ-TTg"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ea2-7ab0-7b49-b8e0-4de98d04cead',X'5245dae45611adc6efd42b6fc4c43a052297a3074fbb307a52f8050293029323',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7ab7-7352-9276-904c0bee0a4e',X'f63a0388731041df133f423fccba2a6ffd6aa59e27800e904adf1bbe47857e75',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7ac1-7850-853e-1ebb6c7c0ac7',X'c7ea9ebb10ded18749bd2ad0e7e96037ac4432d4d47705689351e20a81f3f984',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7aca-7769-8d0b-04d4566bbdb8',X'0c50bff2e9c0265c363b3f40558a9ed0c88a836fb2df2870da45083bc6ce3d06',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7ace-7601-93ab-fa5054f1a60e',X'959bb8c970c5f0106b5469c0dce5be3d5ff0d51bab254a99d3813473b4b4be31',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7afb-7222-802b-320d80e1ad56',X'bf945a55798eedf4f9fa28e83fb5eeaf5e0ef3069e1aa676555ac78986bff958',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7afd-70f6-81b9-c468a13b4bcd',X'79210d751f1c3e7735c737ca77a7332834706f52685ff772f69b378faa276e6a',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7bb6-7b1b-a647-a689c0d57cd1',X'02afea9f33a4f90d467a1d2a521f12d5164490b80d2fb6e31109e1a778c30608',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ea2-7bbd-79a8-85b8-cc890745adc5',X'0983bc4d0197a1630686bb85c83ca0d7165eff31901f6651de5360ce25ccd87d',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7bc0-7841-b4e3-a096b61530fa',X'5f807380ad0c41b25f93b674008f2781892d97f44f24d4cd97d9f879822eb6cf',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7bc6-7a8b-9a6c-1d90bb0b4465',X'9e08c70ad08cabc606f90a087521fde5c279932ad58a44cf11804e252fa95c58',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7bee-7e4d-88a6-121216e0c3d0',X'bdf802266aa5928d96626d5fbc113e5c87b731d3af91baea217bec37c7ab116d',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ea2-7bf8-7b68-a80e-0fe924ce7a4c',X'f1e708c042b92f8afafb7585c7126103a1f96c4158190a60c4b851f9b76617a9',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ea2-7c8f-7958-8376-6a4c3b1b3326',X'954a8dae9d612c7b3284ba174a6875d11dbb46e6c7a6a8035065ff6bbb44efea',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ea2-7cde-7e29-97cb-f67bbc36ea55',X'954a8dae9d612c7b3284ba174a6875d11dbb46e6c7a6a8035065ff6bbb44efea',0,X'0a0850482d303030303110211a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ea2-7d04-739e-baf4-01bbbc720bfb',X'aaf8d658a60b35c84898d5dd227d0ae4f2d959ec83b39b6e76a7dc66ff5d6fdb',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ea2-7d06-7a63-8a13-eda0c48965f8',X'031dd487dc0453750ad7502634e119b495ad70a9c3905e758610f37ab058649d',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1170726f647563742d666f727761726465641a1170726f647563742d666f727761726465641a1070726f647563742d72657475726e6564');
INSERT INTO command VALUES('01a20ea2-7d4c-73b9-b909-18eb0f5e9cbe',X'6ed24737ac3944e33aecee6fd1b26ef1330e6be1dc709cc6cd6c0cd98e3c3b24',0,X'0a0848442d3030303032102a1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ea2-7d51-7bae-9d19-18a552f71118',X'0de51888cdf3d3be512b46ea45a56fc57591c9bd170ba0ab2a3ce639827947c2',0,X'0a0e48442d30303030322e54562d3031102b1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7d59-7807-8d3d-606e7ae3699e',X'6b6ccd56775fcb0df5c61a9593c87c56c3b9eb3e2dc25c9135c306b615e9430c',0,X'0a0e48442d30303030322e54562d3032102c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7d65-70b2-819c-96f936560ae0',X'828f981a225afa5875ce7f4cf123a2720dd9939dfc9828ea4bf0e796513e9f5d',0,X'0a0e48442d30303030322e54562d3033102d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ea2-7d8c-74c0-9683-d814834bc3b5',X'd45aa86e84af3d8d45153beba352e5adc1fc7da755dcadde428a4596d6893422',0,X'0a0850482d3030303032102e1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ea2-7d91-7953-ae99-105d4af35a57',X'6b9b0c5a4a96c36163c76d61fa324a1b7dad2fc470079f9058dd66fe726f535f',0,X'0a0850482d3030303032102f1a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ea2-7dc8-7972-90be-e11d32da294b',X'c29ab23012a2fb96f662a6a4d6c8bd343677d8251dd90f3803d5a6ce0f3ccb61',0,X'0a0850482d303030303210361a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ea2-7df0-7045-b2ef-ef9ca570becc',X'723925e5d16ef34f65d20a22aa9b99894dde5f35e2c9254a4695e86db82bfcd2',0,X'0a0850482d303030303210391a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ea2-7df4-71ab-ab05-4dc0a1522b15',X'556bf6a49292490af435f09a8e52d277330f1524a61656fc67ac4a7741afe28d',0,X'0a0850482d3030303032103c1a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d697373756564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',53);
INSERT INTO cursor VALUES('registration',36);
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
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 b625dd29544d1c9d08bea799c41caccdc32c1305bbdfe2a7a7e5e1ac74cd5b32 e67a243a8f09d34fcd128c767e02f7724381554980f137aba177578c7ce2b5f8","grantedAt":"2026-11-24T17:37:39.262557Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 5046e9612bb87e6d771baf88ee5e02ea184cae229b9de0f0f619ae5e9aea0e28 9a1c1f282540f5d5c159935c584c3af6919f7f0f94d8e891a7dd315380ed16fc","grantedAt":"2026-11-24T17:37:39.265677Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 31a0516f909f7355cee7db97e2a5de3413fe2450be59d201a1da0d0a1cb0d878 390901265e2bbd1e523c503645ffc552a12913946f95c02145b6237df386ba10","grantedAt":"2026-11-24T17:37:39.270994Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-01','{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 27cc7aeadb33dfbe735ea505f515be7bbb793225e7e4becf24c6039d908d3772 632eb38600e19670f39b670bb2b44bb76d0e87de06e3a0e032f099701edc3517","grantedAt":"2026-11-24T17:37:39.665861Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-02','{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 adcf5d76baa2f464cad81827158b2bb2c27c945eea8461270cfdc8536bd3bd1f 8de4f000bfaeeec598446202f219e56557aa476033491aab8de1fe2be8846183","grantedAt":"2026-11-24T17:37:39.676789Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-03','{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 48de103eef456ffe49c519c5fb780f591d8b4b07a731b308978b733b31098710 685b9ee62eb737e95c3511713e0e2d0083d0cf0921e9c6d50f96441964e644ae","grantedAt":"2026-11-24T17:37:39.686486Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 0490da87d1080c882868e154a0df028ea53eb0898f6198287a5bd7038bdffd29 281bfb80c4013e9a79a345944b46d374ce7f40847ee63554ee177e99efc874d0","grantedAt":"2026-11-24T17:37:39.000791Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4cf6720f6598dab7d3c7e97e58bd2d14d1326902fae4813cf7f9a3483a109b1d fc27e9ed344abe5b02c48d75dbaed8f04b1dd3be8d0627d3c5974f5ed8bd86a9","grantedAt":"2026-11-24T17:37:39.019021Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 446abce266a70746ae5bf2212810f2b74f2f13d1c6685812d0b9abbfbfd2ce62 1b1e8e9dd173367a2acc3bd859e756a92111a7eb7fd8f221f135fbf9e253a00f","grantedAt":"2026-11-24T17:37:38.994983Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 312989015b1b124d45107f586389622107fd0b55cbc05ad651301d505a77a807 f43a969266d9f5e3a021277192e44bfd48161d01a5afe4a03c9fe2eee6cbe157","grantedAt":"2026-11-24T17:37:39.068081Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 e93277be2dacf2c103efd57a9782f7baf789c5b3f187325ac535bd1c7224e039 aa00876667dbd464325114b14f7439e874095c5d6b4228778f89d06d3d18a01c","grantedAt":"2026-11-24T17:37:39.070777Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 1718c7eacba06e57f9345662d26d4f5f760342353c51697ca3bb9e5d414f5237 c0b6cac8ada8e0f8bd61e9e19b1ef6855b744b10566ab029f9a2259a564f9d40","grantedAt":"2026-11-24T17:37:39.009886Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 27a433351ba432352d75300748c7014475a740d82178de25765137989026ef13 3434164d876edfc0a67bffee855b27dc5033b4cd253e532e4f4edebc8f1f19ca","grantedAt":"2026-11-24T17:37:39.022833Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('0490da87d1080c882868e154a0df028ea53eb0898f6198287a5bd7038bdffd29','can-bo-district');
INSERT INTO principal_key VALUES('1718c7eacba06e57f9345662d26d4f5f760342353c51697ca3bb9e5d414f5237','thu-ky-district');
INSERT INTO principal_key VALUES('27a433351ba432352d75300748c7014475a740d82178de25765137989026ef13','thu-ky-province');
INSERT INTO principal_key VALUES('27cc7aeadb33dfbe735ea505f515be7bbb793225e7e4becf24c6039d908d3772','HD-00002.TV-01');
INSERT INTO principal_key VALUES('312989015b1b124d45107f586389622107fd0b55cbc05ad651301d505a77a807','chu-the.CT-00001');
INSERT INTO principal_key VALUES('31a0516f909f7355cee7db97e2a5de3413fe2450be59d201a1da0d0a1cb0d878','HD-00001.TV-03');
INSERT INTO principal_key VALUES('446abce266a70746ae5bf2212810f2b74f2f13d1c6685812d0b9abbfbfd2ce62','can-bo-xa');
INSERT INTO principal_key VALUES('48de103eef456ffe49c519c5fb780f591d8b4b07a731b308978b733b31098710','HD-00002.TV-03');
INSERT INTO principal_key VALUES('4cf6720f6598dab7d3c7e97e58bd2d14d1326902fae4813cf7f9a3483a109b1d','can-bo-province');
INSERT INTO principal_key VALUES('5046e9612bb87e6d771baf88ee5e02ea184cae229b9de0f0f619ae5e9aea0e28','HD-00001.TV-02');
INSERT INTO principal_key VALUES('adcf5d76baa2f464cad81827158b2bb2c27c945eea8461270cfdc8536bd3bd1f','HD-00002.TV-02');
INSERT INTO principal_key VALUES('b625dd29544d1c9d08bea799c41caccdc32c1305bbdfe2a7a7e5e1ac74cd5b32','HD-00001.TV-01');
INSERT INTO principal_key VALUES('e93277be2dacf2c103efd57a9782f7baf789c5b3f187325ac535bd1c7224e039','chu-the.CT-00002');
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
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện','district','651','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(2,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}');
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
