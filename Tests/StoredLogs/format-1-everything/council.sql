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
INSERT INTO event VALUES(1,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1792461600000000,'officer','','council-651','','{"councilId":"HD-00001","name":"Hội đồng","level":"district","unitCode":"651","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(2,'council-established','ocop.council.v1.CouncilEstablished','HD-00002',1792461600000000,'officer','','council-643','','{"councilId":"HD-00002","name":"Hội đồng","level":"district","unitCode":"643","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"},{"memberId":"TV-04","name":"Thành viên 4","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(3,'council-established','ocop.council.v1.CouncilEstablished','HD-00003',1792461600000000,'officer','','council-66','','{"councilId":"HD-00003","name":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(4,'council-established','ocop.council.v1.CouncilEstablished','HD-00004',1792461600000000,'officer','','council-00','','{"councilId":"HD-00004","name":"Hội đồng","level":"central","unitCode":"00","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(5,'council-established','ocop.council.v1.CouncilEstablished','HD-00005',1792461600000000,'officer','','random-15','','{"councilId":"HD-00005","name":"Hội đồng","level":"district","unitCode":"643","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(6,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1792461600000000,'service:council','','66.registration/8','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(7,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1792461600000000,'officer','','random-36','','{"sessionId":"PH-00001","councilId":"HD-00003","councilName":"Hội đồng","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}]}',NULL);
INSERT INTO event VALUES(8,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1792461600000000,'secretary','','random-37','','{"sessionId":"PH-00001","councilId":"HD-00003","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(9,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1792461600000000,'service:council','','66.evaluation/2','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(10,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1792461600000000,'service:council','','66.evaluation/3','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(11,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1792461600000000,'service:council','','66.evaluation/4','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(12,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1792461600000000,'officer','','random-49','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1}]}',NULL);
INSERT INTO event VALUES(13,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1792461600000000,'service:council','','66.evaluation/8','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(14,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1792461600000000,'service:council','','66.evaluation/10','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":2}}',NULL);
INSERT INTO event VALUES(15,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1792461600000000,'service:council','','66.evaluation/12','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":3}}',NULL);
INSERT INTO event VALUES(16,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1792461600000000,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":4}}',NULL);
INSERT INTO event VALUES(17,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1792461600000000,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":5}}',NULL);
INSERT INTO event VALUES(18,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1792461600000000,'service:council','','66.registration/10','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Gạo 19","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24382"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(19,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1792461600000000,'commune','','random-64','','{"sessionId":"PH-00001","minutesNumber":"05/BB-HĐ","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":5}],"votesFor":5,"digest":"360cc893a5b8ad62c29644bca5f2aa95517d06b4a0be7a117be8c6445eaf338c"}',NULL);
INSERT INTO event VALUES(20,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1792461600000000,'secretary','','random-65','','{"sessionId":"PH-00001","councilName":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"99/QĐ-UBND","decidedOn":"2026-10-20","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":18500,"sheets":3,"mean":"61.66","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":5}}]}',NULL);
INSERT INTO event VALUES(21,'product-returned','ocop.council.v1.ProductReturned','SP-00001',1792461600000000,'secretary','','random-65','','{"sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","level":"province","mean":"61.66","stars":2,"decisionNumber":"99/QĐ-UBND","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(22,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00002',1792461600000000,'officer','','random-67','','{"sessionId":"PH-00002","councilId":"HD-00001","councilName":"Hội đồng","level":"district","unitCode":"651","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00002","productId":"SP-00002","productName":"Gạo 19","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24382"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}]}',NULL);
INSERT INTO event VALUES(23,'session-opened','ocop.council.v1.SessionOpened','PH-00002',1792461600000000,'commune','','random-70','','{"sessionId":"PH-00002","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00002","productId":"SP-00002","productName":"Gạo 19","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24382"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02"],"members":2}',NULL);
INSERT INTO event VALUES(24,'conflict-declared','ocop.council.v1.ConflictDeclared','PH-00002',1792461600000000,'secretary','','random-71','','{"sessionId":"PH-00002","memberId":"TV-02","dossierId":"HS-00002","reason":"Người nhà"}',NULL);
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1792461600000000,'service:council','','66.evaluation/20','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(26,'council-established','ocop.council.v1.CouncilEstablished','HD-00006',1792461600000000,'commune','','random-77','','{"councilId":"HD-00006","name":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(27,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1792461600000000,'service:council','','66.registration/14','','{"item":{"dossierId":"HS-00003","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD148-2023+QD1489-2025","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(28,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00003',1792461600000000,'officer','','random-128','','{"sessionId":"PH-00003","councilId":"HD-00003","councilName":"Hội đồng","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00003","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD148-2023+QD1489-2025","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}]}',NULL);
INSERT INTO event VALUES(29,'session-opened','ocop.council.v1.SessionOpened','PH-00003',1792461600000000,'secretary','','random-129','','{"sessionId":"PH-00003","councilId":"HD-00003","level":"province","unitCode":"66","items":[{"dossierId":"HS-00003","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD148-2023+QD1489-2025","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/22','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(31,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/23','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(32,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/24','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(33,'council-established','ocop.council.v1.CouncilEstablished','HD-00007',1792461600000000,'secretary','','random-164','','{"councilId":"HD-00007","name":"Hội đồng","level":"district","unitCode":"643","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(34,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00003',1792461600000000,'commune','','random-169','','{"sessionId":"PH-00003","items":[{"dossierId":"HS-00003","round":1}]}',NULL);
INSERT INTO event VALUES(35,'item-reopened','ocop.council.v1.ItemReopened','PH-00003',1792461600000000,'service:council','','66.evaluation/26','','{"sessionId":"PH-00003","dossierId":"HS-00003","round":2}',NULL);
INSERT INTO event VALUES(36,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/27','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-02","round":2}',NULL);
INSERT INTO event VALUES(37,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/28','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-03","round":2}',NULL);
INSERT INTO event VALUES(38,'sheet-counted','ocop.council.v1.SheetCounted','PH-00003',1792461600000000,'service:council','','66.evaluation/29','','{"sessionId":"PH-00003","dossierId":"HS-00003","memberId":"TV-01","round":2}',NULL);
INSERT INTO event VALUES(39,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00003',1792461600000000,'officer','','random-193','','{"sessionId":"PH-00003","items":[{"dossierId":"HS-00003","round":2}]}',NULL);
INSERT INTO event VALUES(40,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00003',1792461600000000,'service:council','','66.evaluation/31','','{"sessionId":"PH-00003","result":{"dossierId":"HS-00003","sumHundredths":22300,"sheets":3,"mean":"74.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(41,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00003',1792461600000000,'commune','','random-198','','{"sessionId":"PH-00003","minutesNumber":"05/BB-HĐ","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00003","sumHundredths":22300,"sheets":3,"mean":"74.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg","version":1}],"votesFor":5,"digest":"04bbe555539fe9aaa06b5e0ea801389f7778cd7d117cf527671d6175918ca05c"}',NULL);
INSERT INTO event VALUES(42,'council-established','ocop.council.v1.CouncilEstablished','HD-00008',1792461600000000,'secretary','','random-199','','{"councilId":"HD-00008","name":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"},{"memberId":"TV-04","name":"Thành viên 4","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(43,'results-decided','ocop.council.v1.ResultsDecided','PH-00003',1792461600000000,'secretary','','random-206','','{"sessionId":"PH-00003","councilName":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"99/QĐ-UBND","decidedOn":"2026-10-20","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00003","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD148-2023+QD1489-2025","communeCode":"24373"},"result":{"dossierId":"HS-00003","sumHundredths":22300,"sheets":3,"mean":"74.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-24373-1-2026","validFrom":"2026-10-20","validTo":"2029-10-20"}]}',NULL);
INSERT INTO event VALUES(44,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1792461600000000,'secretary','','random-206','','{"certificateId":"GCN-00001","sessionId":"PH-00003","dossierId":"HS-00003","productId":"SP-00001","productName":"Gạo 11","producerId":"CT-00001","producerName":"HTX Xuân Sang","stars":4,"productCode":"66-24373-1-2026","decisionNumber":"99/QĐ-UBND","validFrom":"2026-10-20","validTo":"2029-10-20","level":"province","mean":"74.33","article":"Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(45,'council-established','ocop.council.v1.CouncilEstablished','HD-00009',1792461600000000,'secretary','','random-239','','{"councilId":"HD-00009","name":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(46,'dossier-listed','ocop.council.v1.DossierListed','HS-00009',1792461600000000,'service:council','','66.registration/47','','{"item":{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"},"level":"district","unitCode":"651"}',NULL);
INSERT INTO event VALUES(47,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00004',1792461600000000,'secretary','','random-261','','{"sessionId":"PH-00004","councilId":"HD-00001","councilName":"Hội đồng","level":"district","unitCode":"651","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}]}',NULL);
INSERT INTO event VALUES(48,'session-opened','ocop.council.v1.SessionOpened','PH-00004',1792461600000000,'officer','','random-262','','{"sessionId":"PH-00004","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02"],"members":2}',NULL);
INSERT INTO event VALUES(49,'council-established','ocop.council.v1.CouncilEstablished','HD-00010',1792461600000000,'officer','','random-263','','{"councilId":"HD-00010","name":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}}',NULL);
INSERT INTO event VALUES(50,'sheet-counted','ocop.council.v1.SheetCounted','PH-00004',1792461600000000,'service:council','','66.evaluation/34','','{"sessionId":"PH-00004","dossierId":"HS-00009","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(51,'sheet-counted','ocop.council.v1.SheetCounted','PH-00004',1792461600000000,'service:council','','66.evaluation/35','','{"sessionId":"PH-00004","dossierId":"HS-00009","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(52,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00004',1792461600000000,'officer','','random-269','','{"sessionId":"PH-00004","items":[{"dossierId":"HS-00009","round":1}]}',NULL);
INSERT INTO event VALUES(53,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00004',1792461600000000,'service:council','','66.evaluation/37','','{"sessionId":"PH-00004","result":{"dossierId":"HS-00009","sumHundredths":14500,"sheets":2,"mean":"72.50","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(54,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00004',1792461600000000,'commune','','random-282','','{"sessionId":"PH-00004","minutesNumber":"05/BB-HĐ","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00009","sumHundredths":14500,"sheets":2,"mean":"72.50","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":5,"digest":"5bf39193a7b335eaf3e24cd2287f59ff30cf164f312d1da07f613c3569a593bf"}',NULL);
INSERT INTO event VALUES(55,'results-decided','ocop.council.v1.ResultsDecided','PH-00004',1792461600000000,'secretary','','random-283','','{"sessionId":"PH-00004","councilName":"Hội đồng","level":"district","unitCode":"651","decisionNumber":"99/QĐ-UBND","decidedOn":"2026-10-20","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"},"result":{"dossierId":"HS-00009","sumHundredths":14500,"sheets":2,"mean":"72.50","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}]}',NULL);
INSERT INTO event VALUES(56,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00007',1792461600000000,'secretary','','random-283','','{"sessionId":"PH-00004","dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","fromLevel":"district","toLevel":"province","mean":"72.50","stars":4,"decisionNumber":"99/QĐ-UBND","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(57,'dossier-listed','ocop.council.v1.DossierListed','HS-00009',1792461600000000,'service:council','','66.registration/55','','{"item":{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(58,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00005',1792461600000000,'commune','','random-289','','{"sessionId":"PH-00005","councilId":"HD-00003","councilName":"Hội đồng","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}]}',NULL);
INSERT INTO event VALUES(59,'session-opened','ocop.council.v1.SessionOpened','PH-00005',1792461600000000,'officer','','random-291','','{"sessionId":"PH-00005","councilId":"HD-00003","level":"province","unitCode":"66","items":[{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Thành viên 2","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thành viên 3","role":"COUNCIL_ROLE_MEMBER"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3}',NULL);
INSERT INTO event VALUES(60,'sheet-counted','ocop.council.v1.SheetCounted','PH-00005',1792461600000000,'service:council','','66.evaluation/40','','{"sessionId":"PH-00005","dossierId":"HS-00009","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(61,'sheet-counted','ocop.council.v1.SheetCounted','PH-00005',1792461600000000,'service:council','','66.evaluation/41','','{"sessionId":"PH-00005","dossierId":"HS-00009","memberId":"TV-02","round":1}',NULL);
INSERT INTO event VALUES(62,'sheet-counted','ocop.council.v1.SheetCounted','PH-00005',1792461600000000,'service:council','','66.evaluation/42','','{"sessionId":"PH-00005","dossierId":"HS-00009","memberId":"TV-03","round":1}',NULL);
INSERT INTO event VALUES(63,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00005',1792461600000000,'secretary','','random-298','','{"sessionId":"PH-00005","items":[{"dossierId":"HS-00009","round":1}]}',NULL);
INSERT INTO event VALUES(64,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00005',1792461600000000,'service:council','','66.evaluation/44','','{"sessionId":"PH-00005","result":{"dossierId":"HS-00009","sumHundredths":22000,"sheets":3,"mean":"73.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL);
INSERT INTO event VALUES(65,'dossier-listed','ocop.council.v1.DossierListed','HS-00005',1792461600000000,'service:council','','66.registration/61','','{"item":{"dossierId":"HS-00005","productId":"SP-00005","productName":"Trà 18","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL);
INSERT INTO event VALUES(66,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00005',1792461600000000,'secretary','','random-312','','{"sessionId":"PH-00005","minutesNumber":"05/BB-HĐ","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00009","sumHundredths":22000,"sheets":3,"mean":"73.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":5,"digest":"e3c29ecfb09df9439957fe2d8924a481776148c833dd265c8b9b4c5d5a1e8b3b"}',NULL);
INSERT INTO event VALUES(67,'results-decided','ocop.council.v1.ResultsDecided','PH-00005',1792461600000000,'commune','','random-313','','{"sessionId":"PH-00005","councilName":"Hội đồng","level":"province","unitCode":"66","decisionNumber":"99/QĐ-UBND","decidedOn":"2026-10-20","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","regime":"QD1048-2019","criteriaSet":"QD1048-03","communeCode":"24400"},"result":{"dossierId":"HS-00009","sumHundredths":22000,"sheets":3,"mean":"73.33","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-24400-1-2026","validFrom":"2026-10-20","validTo":"2029-10-20"}]}',NULL);
INSERT INTO event VALUES(68,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00007',1792461600000000,'commune','','random-313','','{"certificateId":"GCN-00002","sessionId":"PH-00005","dossierId":"HS-00009","productId":"SP-00007","productName":"Cà phê 2","producerId":"CT-00002","producerName":"HTX Xuân Sang","stars":4,"productCode":"66-24400-1-2026","decisionNumber":"99/QĐ-UBND","validFrom":"2026-10-20","validTo":"2029-10-20","level":"province","mean":"73.33","article":"Quyết định 1048/QĐ-TTg"}',NULL);
INSERT INTO event VALUES(69,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00006',1792461600000000,'officer','','random-315','','{"sessionId":"PH-00006","councilId":"HD-00010","councilName":"Hội đồng","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường","items":[{"dossierId":"HS-00005","productId":"SP-00005","productName":"Trà 18","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"}]}',NULL);
INSERT INTO event VALUES(70,'session-opened','ocop.council.v1.SessionOpened','PH-00006',1792461600000000,'secretary','','random-318','','{"sessionId":"PH-00006","councilId":"HD-00010","level":"province","unitCode":"66","items":[{"dossierId":"HS-00005","productId":"SP-00005","productName":"Trà 18","producerId":"CT-00001","producerName":"HTX Xuân Sang","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Thành viên 1","role":"COUNCIL_ROLE_CHAIR"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01"],"members":1}',NULL);
INSERT INTO event VALUES(71,'sheet-counted','ocop.council.v1.SheetCounted','PH-00006',1792461600000000,'service:council','','66.evaluation/47','','{"sessionId":"PH-00006","dossierId":"HS-00005","memberId":"TV-01","round":1}',NULL);
INSERT INTO event VALUES(72,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00006',1792461600000000,'secretary','','random-330','','{"sessionId":"PH-00006","items":[{"dossierId":"HS-00005","round":1}]}',NULL);
INSERT INTO event VALUES(73,'principal-changed','ocop.council.v1.PrincipalChanged','xa',1792461610000000,'founder:founder','','test-355','','{"principal":{"principalId":"xa","name":"xa","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"}],"keys":[{"publicKey":"ocop-key-1 718ed22593ea9ec560919de99f21c4865369014675dc9d02490cfce8e8fcbb33 5362e6b8bb5148b82aba504ebb95070dbe1a7e9c1391a45c1bcfc4a7ce692dfd","grantedAt":"2026-10-20T02:00:10.000000Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(74,'principal-changed','ocop.council.v1.PrincipalChanged','xa',1792461610000000,'founder:founder','','test-357','','{"principal":{"principalId":"xa","name":"xa","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"}],"keys":[{"publicKey":"ocop-key-1 718ed22593ea9ec560919de99f21c4865369014675dc9d02490cfce8e8fcbb33 5362e6b8bb5148b82aba504ebb95070dbe1a7e9c1391a45c1bcfc4a7ce692dfd","grantedAt":"2026-10-20T02:00:10.000000Z","grantedBy":"founder:founder","revokedAt":"2026-10-20T02:00:10.000000Z","revokedBy":"founder:founder","reason":"mất máy"}],"version":2}}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('council-00',X'884d01431cba8e7ecaa44e3c1c4f8267cb4c2af4934e191f31db338bdeb69ebf',0,X'0a0848442d303030303410041a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('council-643',X'd77bfb2bba2c3d0570b3bcf99f3201d9a732bd465ab05a57d3df895d75a0fc8d',0,X'0a0848442d303030303210021a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('council-651',X'bb52234db464d8caf8b74b5094c17081412612a49c410e35a35b52524d165566',0,X'0a0848442d303030303110011a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('council-66',X'3b6b9aa7214ebaeb7ff007ff8d180f9fb9474358c589bd60014536518c44bde1',0,X'0a0848442d303030303310031a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-100',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-102',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-103',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-104',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-105',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-106',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-107',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-108',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-109',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-114',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-115',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-117',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-123',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-127',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-128',X'df248902fa2c273ed5ac23d57a474e6959c4b4de0da2e5987dd385bd5b7672b9',0,X'0a0850482d3030303033101c1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-129',X'7efada30ac060fbe6fb5e05a9e3dbe8718372d6144c9fd5a01fd5ad60d75579e',0,X'0a0850482d3030303033101d1a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-136',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-137',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-145',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-147',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-15',X'b60ce23bafb8af6e570eae404d11507bacf83056e37c2fc0da41ba0313ad94ec',0,X'0a0848442d303030303510051a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-153',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-158',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-164',X'a3fe20be654601ed097961cd256390567801574446e3ca6ddf895cff4ba18428',0,X'0a0848442d303030303710211a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-165',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-168',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-169',X'fefef6eb0804139ac13a9081ab000bf44cc1d602fa5c1e7759b3758b573b892e',0,X'0a0850482d303030303310221a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-188',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-190',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-193',X'9790f39da02f7b6acd34d41c4f78901dcfd71193ff07b219cc5521edf7a05c5a',0,X'0a0850482d303030303310271a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-195',X'9f5957b74dff81b1c9051e9d62a022bff21f259a759ea3b5bb725211a47c62ba',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d7374617465122d4dc3a27520746875e1baab6e2076e1bb9b69207472e1baa16e67207468c3a169206869e1bb876e2074e1baa1691899032262506869c3aa6e2050482d303030303320c491616e6720e1bb9f207472e1baa16e67207468c3a1692022c491c3a320c491c3b36e67206368e1baa56d20c49169e1bb836d222c206b68c3b46e67207468e1bb8320717579e1babf7420c491e1bb8b6e682a2158656d20606f636f702073657373696f6e2073686f772050482d3030303033602e');
INSERT INTO command VALUES('random-197',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-198',X'6512d0544ce7b6a223ae3c26e899717ad50b2eceacd6861b399f4ad0f6fc4809',0,X'0a0850482d303030303310291a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('random-199',X'26694afadc1aadd5cccd180ac5d54095655a14b49ff857476d79bdce926e1887',0,X'0a0848442d3030303038102a1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-203',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-205',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-206',X'1eb22308acca5f4a962703d2d23da6eb8fcda4be1e4e16380e33a84b6801c88e',0,X'0a0850482d3030303033102c1a0f726573756c74732d646563696465641a1263657274696669636174652d697373756564');
INSERT INTO command VALUES('random-239',X'5cee7509c7e01cee5dc9d3644d09bd27dd15bc9ad077e88ad74cf342ca6638dd',0,X'0a0848442d3030303039102d1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-255',X'feb754a43e8f50a775f38fcb42fe3c6485f913ffbd25751b43fe53160f7bcaa6',1,X'0a2d75726e3a6f636f703a70726f626c656d3a73657373696f6e2e646f73736965722d6e6f742d6163636570746564120e416761696e737420612072756c6518a6032248446f73736965722048532d303030303520686173206e6f74206265656e20726563656976656420617420746865206469737472696374206c6576656c206f6620756e6974203634332a4f5365652077686174207761697473207769746820606f636f702073657373696f6e206167656e6461603b206a7573742072656365697665642c206974206d61792074616b652061206d6f6d656e742e');
INSERT INTO command VALUES('random-261',X'6318adcb21cd477fb500ea3492b707af88416f7f0cbce762482a053ee59a943d',0,X'0a0850482d3030303034102f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-262',X'e6fa3fd7d3cd391fa4f98567cb1a27a74866061b8feb8e59dba10b2ce472708d',0,X'0a0850482d303030303410301a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-263',X'e326202ecdf8e8c487b571b768c3d4d3e7de1a2f95a1269c963964f4ffc64a72',0,X'0a0848442d303030313010311a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-269',X'38daa2c67facaa99372b9b7d5f5dcb661fededcc23264cdca661cf24470909e0',0,X'0a0850482d303030303410341a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-270',X'a1e5381cc4435f09d3a18ea902628ec0d2819599df4b6ed2a1716acb1bd3555c',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d73746174651220436f6e666c696374732077697468207468652070726573656e74207374617465189903223e53657373696f6e2050482d30303030342069732022636c6f73656420666f722073636f72696e67223b2069742063616e6e6f7420626520646563696465642a2153656520606f636f702073657373696f6e2073686f772050482d3030303034602e');
INSERT INTO command VALUES('random-272',X'1fa934b6f64da0fdbf1565fc35700589600657d0427b0e459790edc69278a5b8',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d7374617465122d4dc3a27520746875e1baab6e2076e1bb9b69207472e1baa16e67207468c3a169206869e1bb876e2074e1baa1691899032262506869c3aa6e2050482d303030303420c491616e6720e1bb9f207472e1baa16e67207468c3a1692022c491c3a320c491c3b36e67206368e1baa56d20c49169e1bb836d222c206b68c3b46e67207468e1bb8320717579e1babf7420c491e1bb8b6e682a2158656d20606f636f702073657373696f6e2073686f772050482d3030303034602e');
INSERT INTO command VALUES('random-280',X'1fa934b6f64da0fdbf1565fc35700589600657d0427b0e459790edc69278a5b8',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d7374617465122d4dc3a27520746875e1baab6e2076e1bb9b69207472e1baa16e67207468c3a169206869e1bb876e2074e1baa1691899032262506869c3aa6e2050482d303030303420c491616e6720e1bb9f207472e1baa16e67207468c3a1692022c491c3a320c491c3b36e67206368e1baa56d20c49169e1bb836d222c206b68c3b46e67207468e1bb8320717579e1babf7420c491e1bb8b6e682a2158656d20606f636f702073657373696f6e2073686f772050482d3030303034602e');
INSERT INTO command VALUES('random-282',X'fe7f89ed8713f9338224535256cc039c7e99434acd4f59744f10e81203598820',0,X'0a0850482d303030303410361a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('random-283',X'a1e5381cc4435f09d3a18ea902628ec0d2819599df4b6ed2a1716acb1bd3555c',0,X'0a0850482d303030303410381a0f726573756c74732d646563696465641a1170726f647563742d666f72776172646564');
INSERT INTO command VALUES('random-289',X'd78f09681a09da612f07030fdb95a390f3866e7697871250f258be21eda10358',0,X'0a0850482d3030303035103a1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-291',X'e2741ac12913d499e7bcc3c132562ff82d29291065fc9dcada720f3e2852fce7',0,X'0a0850482d3030303035103b1a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-298',X'3998e1b70cc92f60374971cc452995f38e8dbaedd897c0510a0317af993ae6fd',0,X'0a0850482d3030303035103f1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-311',X'f6f156d29f006ef5baaa71839dcd5addc7849aee8da7e3476af6e9bd02045455',1,X'0a2475726e3a6f636f703a70726f626c656d3a6d696e757465732e6e6f742d6361727269656412115472c3a1692071757920c491e1bb8b6e6818a60322273520746875e1baad6e2c2039206368e1bb916e673a206b68c3b46e67207468c3b46e67207175612a275468e1baa36f206c75e1baad6e2076c3a0206269e1bb837520717579e1babf74206ce1baa1692e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-312',X'6a322ef29b61852ac9d5e85754bc9e927536389b21881d4be76735858e350bc0',0,X'0a0850482d303030303510421a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('random-313',X'b0171c1637fcdae0c70042e5409456745f281ec2ae330defe41ccda4f106866b',0,X'0a0850482d303030303510441a0f726573756c74732d646563696465641a1263657274696669636174652d697373756564');
INSERT INTO command VALUES('random-314',X'13750e34b625703e22fd8455e076e833dbc87979268baa90fad820dc1ae39fab',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d73746174651220436f6e666c696374732077697468207468652070726573656e74207374617465189903223353657373696f6e2050482d3030303035206973202264656369646564223b2069742063616e6e6f742062652061646f707465642a2153656520606f636f702073657373696f6e2073686f772050482d3030303035602e');
INSERT INTO command VALUES('random-315',X'825317d708365d6fe81a747df0223a725e007895e97313fbd346bd692c754179',0,X'0a0850482d303030303610451a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-318',X'c0734731cf9017a6c1c794a48b513a4c58b98975ac7ece41cc9a4390d5d1b917',0,X'0a0850482d303030303610461a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-323',X'56acc3874623c1cb7d8d059ac2b12ba72d82227a6e237b2276eb52ea0f86774c',1,X'0a1875726e3a6f636f703a70726f626c656d3a756e6b6e6f776e12094e6f7420666f756e6418940322265468657265206973206e6f206d656d626572206f662048442d3030303130202254562d3034222a234c697374207468656d207769746820606f636f7020636f756e63696c206c697374602e');
INSERT INTO command VALUES('random-330',X'1b291fc9d0758cb577054288e02f7cb27a5fd2908b23cee552a595b787205081',0,X'0a0850482d303030303610481a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-36',X'e1472ac67e4f824a060030f509111bad5654ada2d27e5f141145d2c28e40c1e2',0,X'0a0850482d303030303110071a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-37',X'daebf74b228c08dc7f3e3ef3b959cb3cdc0c6bc6d5d8935e3b8a9ed690f572e0',0,X'0a0850482d303030303110081a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-49',X'9296e02b632da645f13374558439f4a37d9d6e65ccb8ff077d8d2e78e9a5bee8',0,X'0a0850482d3030303031100c1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('random-51',X'd642b9d64ebeacf42ad71ef842aa72308e1518359ce4a58cab732a4f2b2d6d9b',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d7374617465122d4dc3a27520746875e1baab6e2076e1bb9b69207472e1baa16e67207468c3a169206869e1bb876e2074e1baa1691899032262506869c3aa6e2050482d303030303120c491616e6720e1bb9f207472e1baa16e67207468c3a1692022c491c3a320c491c3b36e67206368e1baa56d20c49169e1bb836d222c206b68c3b46e67207468e1bb8320717579e1babf7420c491e1bb8b6e682a2158656d20606f636f702073657373696f6e2073686f772050482d3030303031602e');
INSERT INTO command VALUES('random-53',X'208d43c5c5041943a10270823377597175ae0f1b4eabc00c768e6faf2290151f',1,X'0a2475726e3a6f636f703a70726f626c656d3a6d696e757465732e6e6f742d6361727269656412115472c3a1692071757920c491e1bb8b6e6818a60322273520746875e1baad6e2c2039206368e1bb916e673a206b68c3b46e67207468c3b46e67207175612a275468e1baa36f206c75e1baad6e2076c3a0206269e1bb837520717579e1babf74206ce1baa1692e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-63',X'e79021308f4329242a568a4cf36bcd0742b9cf30714b42f426dadb4d3214ce42',1,X'0a2e75726e3a6f636f703a70726f626c656d3a73657373696f6e2e636f756e63696c2d6e6f742d696e2d6f666669636512115472c3a1692071757920c491e1bb8b6e6818a603226848e1bb996920c491e1bb936e672048442d30303030312063c3b3206e6869e1bb876d206be1bbb32074e1bbab20323032362d30312d313520c491e1babf6e20323032362d31322d33312c206b68c3b46e672067e1bb936d206e67c3a07920323032372d31302d32302a424368e1bb8d6e206e67c3a0792074726f6e67206e6869e1bb876d206be1bbb32c20686fe1bab763206ce1baad702068e1bb996920c491e1bb936e67206de1bb9b692e320b30312f51c4902d55424e44');
INSERT INTO command VALUES('random-64',X'e12fa9e34cf03d72e5f164c9c6d5d1b9d53f2699040ec7af3bfd8cd00d9e5b06',0,X'0a0850482d303030303110131a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('random-65',X'3c6e00c7beb23857a427858157a00f78545496f9e5231aa4b278f64c486c6dcf',0,X'0a0850482d303030303110151a0f726573756c74732d646563696465641a1070726f647563742d72657475726e6564');
INSERT INTO command VALUES('random-66',X'd642b9d64ebeacf42ad71ef842aa72308e1518359ce4a58cab732a4f2b2d6d9b',1,X'0a2475726e3a6f636f703a70726f626c656d3a73657373696f6e2e77726f6e672d73746174651220436f6e666c696374732077697468207468652070726573656e74207374617465189903223353657373696f6e2050482d3030303031206973202264656369646564223b2069742063616e6e6f7420626520646563696465642a2153656520606f636f702073657373696f6e2073686f772050482d3030303031602e');
INSERT INTO command VALUES('random-67',X'4704c41baaff5943d8af80bf4fee35095ee6e6ca53b7fb9f141b1ecc22c9c02f',0,X'0a0850482d303030303210161a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('random-70',X'0916056769142c90c538000c0186557d342f0b2116ec5c17a0259220ffedf56d',0,X'0a0850482d303030303210171a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('random-71',X'ccf10f33a75eb0beb653dba32fd449d61fb22789d6b4769a79ee3fec4cf6ab43',0,X'0a0850482d303030303210181a11636f6e666c6963742d6465636c61726564');
INSERT INTO command VALUES('random-74',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-75',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-76',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-77',X'5f6ac7a221dc0a8a0fd5ffcbf8628a8d8bd62d1a3d04cdb63219ae48cb2b11fb',0,X'0a0848442d3030303036101a1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('random-79',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-80',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-82',X'9c0957379cdd019f104598cf3b52457f2e5de18f2cb1aef7950c25d953bf13d8',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-83',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-84',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-87',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-88',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-92',X'ed9c9c8601c4cb312efb8766bba7e04c0b4736326c182cb17c12512274d70853',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d12115472c3a1692071757920c491e1bb8b6e6818a603226248e1bb932073c6a12048532d3030303032206b68c3b46e6720c491e1bba7207468c3a06e68207669c3aa6e206368e1baa56d3a2063c3b320312f32207468c3a06e68207669c3aa6e2c2063e1baa76e20c3ad74206e68e1baa57420322028332f34292a344368e1bb9d20c491e1bba7207468c3a06e68207669c3aa6e2c20686fe1bab76320686fc3a36e20706869c3aa6e2068e1bb8d702e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('random-97',X'9a5a4ecd3594c502748cde979986411b1343cd2c3a2b919c61f3c3c7bdc82884',1,X'0a2775726e3a6f636f703a70726f626c656d3a73657373696f6e2e6974656d2d6e6f2d71756f72756d120e416761696e737420612072756c6518a603224b446f73736965722048532d303030303220686173206e6f2071756f72756d3a2031206f662032206d656d626572732c206174206c65617374203220617265206e65656465642028332f34292a2e5761697420666f72206d6f7265206d656d626572732c206f7220707574207468652073657373696f6e206f66662e3213517579206368e1babf2030312f51432d48c490');
INSERT INTO command VALUES('test-355',X'f40aebde7b57af62e34603264adf4c4347249b344ede0210aa84b55544ea4ecd',0,X'0a02786110491a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('test-357',X'a9376706958333a2f10fd4a40ac98563578669360c7872702774d27bcbf570ad',0,X'0a027861104a1a117072696e636970616c2d6368616e676564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',51);
INSERT INTO cursor VALUES('registration',74);
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
INSERT INTO principal VALUES('xa','{"principalId":"xa","name":"xa","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"}],"keys":[{"publicKey":"ocop-key-1 718ed22593ea9ec560919de99f21c4865369014675dc9d02490cfce8e8fcbb33 5362e6b8bb5148b82aba504ebb95070dbe1a7e9c1391a45c1bcfc4a7ce692dfd","grantedAt":"2026-10-20T02:00:10.000000Z","grantedBy":"founder:founder","revokedAt":"2026-10-20T02:00:10.000000Z","revokedBy":"founder:founder","reason":"mất máy"}],"version":2}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('718ed22593ea9ec560919de99f21c4865369014675dc9d02490cfce8e8fcbb33','xa');
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
INSERT INTO council VALUES(1,'Hội đồng','district','651','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(2,'Hội đồng','district','643','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(3,'Hội đồng','province','66','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(4,'Hội đồng','central','00','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(5,'Hội đồng','district','643','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(6,'Hội đồng','province','66','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(7,'Hội đồng','district','643','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(8,'Hội đồng','province','66','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(9,'Hội đồng','province','66','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(10,'Hội đồng','province','66','01/QĐ-UBND','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1500,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Quy chế 01/QC-HĐ","scoredByPartTotals":["QD1048-03"]}');
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
INSERT INTO member VALUES(1,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(1,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(2,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(2,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(2,'TV-03',2,'Thành viên 3',3,'','',0);
INSERT INTO member VALUES(2,'TV-04',3,'Thành viên 4',3,'','',0);
INSERT INTO member VALUES(3,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(3,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(3,'TV-03',2,'Thành viên 3',3,'','',0);
INSERT INTO member VALUES(4,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(4,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(4,'TV-03',2,'Thành viên 3',3,'','',0);
INSERT INTO member VALUES(5,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(5,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(6,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(7,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(7,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(8,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(8,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(8,'TV-03',2,'Thành viên 3',3,'','',0);
INSERT INTO member VALUES(8,'TV-04',3,'Thành viên 4',3,'','',0);
INSERT INTO member VALUES(9,'TV-01',0,'Thành viên 1',1,'','',0);
INSERT INTO member VALUES(9,'TV-02',1,'Thành viên 2',2,'','',0);
INSERT INTO member VALUES(10,'TV-01',0,'Thành viên 1',1,'','',0);
CREATE TABLE session (
  number INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council,
  held_on TEXT NOT NULL,
  place TEXT NOT NULL,
  state INTEGER NOT NULL,
  minutes_number TEXT NOT NULL,
  decision_number TEXT NOT NULL
) STRICT;
INSERT INTO session VALUES(1,3,'2026-10-20','Hội trường',5,'05/BB-HĐ','99/QĐ-UBND');
INSERT INTO session VALUES(2,1,'2026-10-20','Hội trường',2,'','');
INSERT INTO session VALUES(3,3,'2026-10-20','Hội trường',5,'05/BB-HĐ','99/QĐ-UBND');
INSERT INTO session VALUES(4,1,'2026-10-20','Hội trường',5,'05/BB-HĐ','99/QĐ-UBND');
INSERT INTO session VALUES(5,3,'2026-10-20','Hội trường',5,'05/BB-HĐ','99/QĐ-UBND');
INSERT INTO session VALUES(6,10,'2026-10-20','Hội trường',3,'','');
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
INSERT INTO agenda VALUES('HS-00001','province','66','SP-00001','Gạo 11','CT-00001','HTX Xuân Sang','QD26-2026','QD26-12','24373',1);
INSERT INTO agenda VALUES('HS-00002','district','651','SP-00002','Gạo 19','CT-00001','HTX Xuân Sang','QD1048-2019','QD1048-03','24382',2);
INSERT INTO agenda VALUES('HS-00003','province','66','SP-00001','Gạo 11','CT-00001','HTX Xuân Sang','QD148-2023+QD1489-2025','','24373',3);
INSERT INTO agenda VALUES('HS-00005','province','66','SP-00005','Trà 18','CT-00001','HTX Xuân Sang','QD26-2026','QD26-12','24373',6);
INSERT INTO agenda VALUES('HS-00009','district','651','SP-00007','Cà phê 2','CT-00002','HTX Xuân Sang','QD1048-2019','QD1048-03','24400',4);
INSERT INTO agenda VALUES('HS-00009','province','66','SP-00007','Cà phê 2','CT-00002','HTX Xuân Sang','QD1048-2019','QD1048-03','24400',5);
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
INSERT INTO item VALUES(1,'HS-00001',0,4,1,18500,3,'61.66',2,3,'','Điều 4.1.a Quyết định 26/2026/QĐ-TTg',5);
INSERT INTO item VALUES(2,'HS-00002',0,2,1,0,0,'',0,0,'','',0);
INSERT INTO item VALUES(3,'HS-00003',0,4,2,22300,3,'74.33',4,1,'','Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg',1);
INSERT INTO item VALUES(4,'HS-00009',0,4,1,14500,2,'72.50',4,2,'province','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(5,'HS-00009',0,4,1,22000,3,'73.33',4,1,'','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(6,'HS-00005',0,3,1,0,0,'',0,0,'','',0);
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
INSERT INTO attendance VALUES(3,'TV-01');
INSERT INTO attendance VALUES(3,'TV-02');
INSERT INTO attendance VALUES(3,'TV-03');
INSERT INTO attendance VALUES(4,'TV-01');
INSERT INTO attendance VALUES(4,'TV-02');
INSERT INTO attendance VALUES(5,'TV-01');
INSERT INTO attendance VALUES(5,'TV-02');
INSERT INTO attendance VALUES(5,'TV-03');
INSERT INTO attendance VALUES(6,'TV-01');
CREATE TABLE conflict (
  session INTEGER NOT NULL REFERENCES session,
  dossier_id TEXT NOT NULL,
  member_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (session, dossier_id, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "conflict" VALUES(2,'HS-00002','TV-02','Người nhà');
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
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-01');
INSERT INTO sheet_in VALUES(3,'HS-00003',1,'TV-01');
INSERT INTO sheet_in VALUES(3,'HS-00003',1,'TV-02');
INSERT INTO sheet_in VALUES(3,'HS-00003',1,'TV-03');
INSERT INTO sheet_in VALUES(3,'HS-00003',2,'TV-01');
INSERT INTO sheet_in VALUES(3,'HS-00003',2,'TV-02');
INSERT INTO sheet_in VALUES(3,'HS-00003',2,'TV-03');
INSERT INTO sheet_in VALUES(4,'HS-00009',1,'TV-01');
INSERT INTO sheet_in VALUES(4,'HS-00009',1,'TV-02');
INSERT INTO sheet_in VALUES(5,'HS-00009',1,'TV-01');
INSERT INTO sheet_in VALUES(5,'HS-00009',1,'TV-02');
INSERT INTO sheet_in VALUES(5,'HS-00009',1,'TV-03');
INSERT INTO sheet_in VALUES(6,'HS-00005',1,'TV-01');
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
INSERT INTO certificate VALUES(1,3,'HS-00003','SP-00001','Gạo 11','CT-00001','HTX Xuân Sang',4,'66-24373-1-2026','99/QĐ-UBND','2026-10-20','2029-10-20','province','74.33','Quyết định 148/QĐ-TTg, sửa đổi tại Quyết định 1489/QĐ-TTg');
INSERT INTO certificate VALUES(2,5,'HS-00009','SP-00007','Cà phê 2','CT-00002','HTX Xuân Sang',4,'66-24400-1-2026','99/QĐ-UBND','2026-10-20','2029-10-20','province','73.33','Quyết định 1048/QĐ-TTg');
CREATE TABLE serial (
  commune_code TEXT PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO serial VALUES('24373',1);
INSERT INTO serial VALUES('24400',1);
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
