PRAGMA application_id = 1329811280;
PRAGMA user_version = 3;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
INSERT INTO grdb_migrations VALUES('3');
CREATE TABLE store (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO store VALUES('common-version','1');
INSERT INTO store VALUES('derived-version','6');
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
, hash BLOB) STRICT;
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795543570093567,'founder:founder','','01a20ebc-96a3-7f25-89ba-27c542c2ae58','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 ebba966299b90f75c79a1d4248c5bb277e4f7795accaa29cd07a58e51815945f 1f5298bd83c8d06b324ecc250ded6a183dd52cc0a4c0218b999627329769b67b","grantedAt":"2026-11-24T18:06:10.093567Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'8378b5925ec4259965bf2c2a262d7619daef942bdddc63f8bbb3c0163374505a');
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795543570106319,'founder:founder','','01a20ebc-96b3-76c2-a671-d001d1c4897d','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 e71eedb1017148991d2b1250ff08ed449980ebc00e0d52254e908449f315b07c 8146f3ebf1bf80df8868b13648d68744372b6aa1141a0545fc65716b0879731a","grantedAt":"2026-11-24T18:06:10.106319Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'360d161b165d0d66d4acba1afeb025be7e1250441d9b090869818db8db1b1ff1');
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795543570115408,'founder:founder','','01a20ebc-96c3-7ea0-b5c5-c05f877fd147','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 f7f28eeb9989a193c38df9f223565659d64c1d18df7af39adfeb1ebe9063b004 ad2e7cb5798b7edf82e2197d76508518c2f7e06336769935b452bf039a2c7c9c","grantedAt":"2026-11-24T18:06:10.115408Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'961de9a6df0bcd9178c0f8004008046512d83797c4053d131f759046ec6ac45c');
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795543570130728,'founder:founder','','01a20ebc-96ce-7dfd-8074-c67c9f8342e2','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 9a764ac25203696b4bc5586f825398d1cbdf5943d21e28799143851410dcde49 a9ad79a2cfb962f3fdbc1c05e9918c62053c63b950b9f92a164a97dfdb11d8cb","grantedAt":"2026-11-24T18:06:10.130728Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'bfc71a00199ded1a79843925cc40c4197d18ce09569ca212fc3912931e8fc9d9');
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795543570156585,'founder:founder','','01a20ebc-96e5-795a-9ee0-25925bb873ef','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 97dae862bacd5476a2dbb6c717c2c5f11e6d523e8849515a43ca7ecb84cdcb06 c747e5861c58b873f4f2690a09603b179e6dea67cff8a2bd0b0305a73986b1cd","grantedAt":"2026-11-24T18:06:10.156585Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'ae15b97cd2fac7cd39ddec6d98a3967648dca5b19566b3f5d4fd4be7036b4bb6');
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795543570217755,'founder:founder','','01a20ebc-9729-79f4-a9d3-cccacf6bf340','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 28e741973b6a0cd66210e3d55cc2ffd65bc1fde2a64056a17b931ec3d60f5c39 c713146c8ef6072b2c1bb1b335de7f240d74ded8bc78abfcba340c525238966c","grantedAt":"2026-11-24T18:06:10.217755Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'1c2e58766b62160de83320454d1275b90d1f6c708c5e1e8ec466588b7bc05c5e');
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795543570222406,'founder:founder','','01a20ebc-972b-748e-bb30-89a7510368a9','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3cf4c19105d781b1339c715521004dbdb2d7035ce13a875b37c876f99b452d18 1662b0314e6e702e9c5f34ba8b9d3dbda7582b72f0780cb064d9656d2ecfe7c2","grantedAt":"2026-11-24T18:06:10.222406Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'b4b123b7516166f9f63dc912c79e0077407d080df618f38486c0c795b9934314');
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795543570740204,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'77978701647a90536c46d018d58dd66462d1468c085b01e9f01030c221009f20');
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795543570784936,'service:council','','66.registration/24','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'c49f8f1de157d3faa18d330e8d51894121cad0205d9d2d51c2e2c3052915a239');
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795543570816049,'service:council','','66.registration/26','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"level":"province","unitCode":"66"}',NULL,X'ea8ef047ca805a838fddb784a46ac57cb4b45a987e1a96dec866001aa023f591');
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795543570842307,'can-bo-province','','01a20ebc-9998-7fdc-be19-17fa47d0a378','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL,X'96ec795150b46fb82fd33013bacd180871eccff7c9f00ca09a52ca99b5344166');
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795543570867852,'founder:founder','','01a20ebc-99b3-783c-8b5f-c4f717ab2a41','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a86d453196ca240a417f3bd242b1bd006d9ca3c62c4f4044dd31f6305c7b6852 41d87dec5a32d3f037c17d5a8152c82c9fa0aa3222a11d0b832865e3b5642165","grantedAt":"2026-11-24T18:06:10.867852Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'ca840d9e49d65d41d1e7cd15adb9d93514d1aaadf5813c6b6e8dc6468698d28f');
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795543570875410,'founder:founder','','01a20ebc-99ba-7c26-9b80-e3e77b2e1134','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 0cd1464f3e0d15a3f1b225ae88231ad26e4d8bda6ec9f3f55e3f6ff9d611cb5a f7099c2758f8e4960fa3b253b6219758bd02742ed9c03863ebc5518c54621e8b","grantedAt":"2026-11-24T18:06:10.875410Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'5491407715f309674dd7e72f58f1242d8110881b1e8366018c532af2cd38f0e2');
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795543570883272,'founder:founder','','01a20ebc-99c2-7c8f-b716-94af717521ea','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 387823ef4b15e908ea21d5d5cb462931f15338959eaf926b13387877b1a6701a 785d76cfe0a8b44c7f0e9670f2f4a00b61f902f24422b19e47fb23f1233844ae","grantedAt":"2026-11-24T18:06:10.883272Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f98bf84028d455efcdec3e6ea5281bc63f5a910e939891a1189ef83a118bf704');
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795543570913249,'thu-ky-province','','01a20ebc-99df-7541-b226-7340aa6f2efb','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'14847305b6c5f851282a514b6dcdbc2532192d0b196bc51391d7a260ea31a59f');
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795543570922876,'thu-ky-province','','01a20ebc-99e9-79bf-9120-eb1608e107e1','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"4HpAN30F7sPQzM8fbitMj6CvDgknzPm+yxeinklHuEQ=","salt":"NHLkppW32KrIDHuc69jzTA=="}}',NULL,X'ed99b99f3ce5b233a36123a21589e21ac8a41cddba57b8d3f729d404e010b8c5');
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571722846,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"f8d4c8b110d3a49e580d198973305b8be8ff6430e5c06a5851079974ad15718c"}',NULL,X'90752baf842b051afd1e2f4687ec0eb211c9f6259e79846dbbd4414c7c297e43');
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571735107,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"053fae475e253fb7cb5487e93fb68d5dea3f1878bf68e5cb63ccffe54fa4dad7"}',NULL,X'a2152d4ee3a18c244d5c2970fc436993517056cd5e4a7d4988b02a1fa0bdb82f');
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571771543,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"d17bef231a03de2973fa3e51f46de3db04194b4d9575cd32aada51eae2493863"}',NULL,X'1a91b533615b0f97214855d5d810455b50eee82552aa7489068ff661399288ea');
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571793668,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"7c6243819ae50db45a5faef602af198568774533c7d5550530360fccdd2d2a96"}',NULL,X'ea308eb057103cb7e8dc9805bcb0b2dddb691fe8ea9f1275a5fe3c0db6b8957d');
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571797745,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"ab70471ffb8068c33b222b8d609cc7d37efba15ca1c58705a16e6ec3013b3c71"}',NULL,X'26d0b68ae63268edfc819fed7e3a4987d275580eca9754d978f3f68e8fb6bcaf');
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543571805579,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"481d698ba0f2c1d890727d015772e095ee98c00daed9ca7764378a3b28994e60"}',NULL,X'efef9d552cbd00e2412780ab90b4bf440307ac9432311f8411c844472963a9ac');
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572029614,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1,"version":1,"digest":"9aa7178d0d181ebb9418121a7d463b0fa9324a1ca3da77530cd7c3c4f1f671e0"}',NULL,X'e6403686f4c9e6b4588c4856cfb463f6fbae4fb8529dd60dfa8e476f2a35831d');
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572095400,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1,"version":1,"digest":"cb9ae450832a438950f68cead4f6979d54d2cf974c81ed2a4a960abc056a220d"}',NULL,X'be6326b3760ea6c622304ef1ca12b108179f8145a022a96d0aebcd65362c7ce5');
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572123691,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1,"version":1,"digest":"4009ca5a5e38a565d80e00d4f7bd65c9032c08d09afc05a9de205c3cfee80540"}',NULL,X'9987a455d2579fa416682a9b0ce72ad9dc60a076c11e79ba67e8df509675f1d2');
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795543572205957,'thu-ky-province','','01a20ebc-9eed-7c08-96da-ae916d5ac623','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"f8d4c8b110d3a49e580d198973305b8be8ff6430e5c06a5851079974ad15718c"},{"memberId":"TV-02","version":1,"digest":"053fae475e253fb7cb5487e93fb68d5dea3f1878bf68e5cb63ccffe54fa4dad7"},{"memberId":"TV-03","version":1,"digest":"d17bef231a03de2973fa3e51f46de3db04194b4d9575cd32aada51eae2493863"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"7c6243819ae50db45a5faef602af198568774533c7d5550530360fccdd2d2a96"},{"memberId":"TV-02","version":1,"digest":"ab70471ffb8068c33b222b8d609cc7d37efba15ca1c58705a16e6ec3013b3c71"},{"memberId":"TV-03","version":1,"digest":"481d698ba0f2c1d890727d015772e095ee98c00daed9ca7764378a3b28994e60"}]},{"dossierId":"HS-00003","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"9aa7178d0d181ebb9418121a7d463b0fa9324a1ca3da77530cd7c3c4f1f671e0"},{"memberId":"TV-02","version":1,"digest":"cb9ae450832a438950f68cead4f6979d54d2cf974c81ed2a4a960abc056a220d"},{"memberId":"TV-03","version":1,"digest":"4009ca5a5e38a565d80e00d4f7bd65c9032c08d09afc05a9de205c3cfee80540"}]}],"openingKey":"6ViYam2qEgyoZbNgm4qBONULVCTrPljTlFx3BRcWceA=","nextSealing":{"publicKey":"9SXzFEB8ZxLdiSstsjqZj2x7304qbEK+ztrQ2Yrbyks=","salt":"hS6PrKx9IhX/cTRQYOSavw=="}}',NULL,X'85e992c4d50aa7831bbe9e349f78f16d23c53e7ccfe6d61a7f356a303986ebf3');
INSERT INTO event VALUES(27,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795543572319253,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL,X'495896d785aac9e4ec01be4664afef9294fad693cad4a2f1ac53e2b8c6d0a673');
INSERT INTO event VALUES(28,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572340179,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2,"version":1,"digest":"5e4b99b325fcb0949cbb41e3cfcceb0c61933a604465dfd489970c8ffcb5320b"}',NULL,X'8913953785ea57c13274befd3065df11e6b15e05538bd15d8802b0cc03084011');
INSERT INTO event VALUES(29,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572353031,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2,"version":1,"digest":"3867ae9ab4efcd2959619fc1b1f7dfa7bff8b3a873d7fdf5bf813d7385356a7c"}',NULL,X'1eef2c5c161da8f95beabb6d53c236bc8087206c43aeda60604a4a43f2a66ca4');
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543572359856,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2,"version":1,"digest":"bfb72b672410bd689bd4970bbf93ef9c2299d6a1803bfeb362b5094383e7dc7d"}',NULL,X'44bdd184d1d585db4732f726fd9fadd3e3442d530a4c364075e455b5ed322e5c');
INSERT INTO event VALUES(31,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795543572375050,'thu-ky-province','','01a20ebc-9f96-7048-93c3-29f099fe542f','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2,"sheets":[{"memberId":"TV-01","version":1,"digest":"5e4b99b325fcb0949cbb41e3cfcceb0c61933a604465dfd489970c8ffcb5320b"},{"memberId":"TV-02","version":1,"digest":"3867ae9ab4efcd2959619fc1b1f7dfa7bff8b3a873d7fdf5bf813d7385356a7c"},{"memberId":"TV-03","version":1,"digest":"bfb72b672410bd689bd4970bbf93ef9c2299d6a1803bfeb362b5094383e7dc7d"}]}],"openingKey":"Y8cX4JffjVwz3thoE7wE8LV9UiYqujGsBjl4SwAMbTs=","nextSealing":{"publicKey":"xVV1otECvB2TK2iaa7dU7GXMCX3Jvw61MLUlIWlorR0=","salt":"Uvt0EP9lnYDCd/yRt6/ZDg=="}}',NULL,X'930d20ed071627528794f02b3d686e0bf7b4c0f9e15fb58f810c2af9c7dd95b4');
INSERT INTO event VALUES(32,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543572555033,'service:council','','66.evaluation/35','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'dcf82350b57962aa50a9dd9088771ca737d9e62782bd4d270b2f2c1236c9a415');
INSERT INTO event VALUES(33,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543572565624,'service:council','','66.evaluation/37','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'a84ea91e88dc2fb5d00cb3c1cd550c93430c18901caf34b76b6940fb3434abfd');
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543572589054,'service:council','','66.evaluation/39','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'059b0b1a7af4d7df60a412beec8f01686e1dd2516ac29c38b8756b45fe78f40a');
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795543572604767,'thu-ky-province','','01a20ebc-a07c-7cfa-ad68-2ae1ba44b80f','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}],"votesFor":3,"digest":"d9112fa02bf6e9b8bc7fef8175dab9c763b11b89181b7925ece95f2ab78ce97b"}',NULL,X'f70ca47f5d3edf28a690816c5c2891a269ff11fe816ab5394817e361de2a583a');
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795543572606965,'can-bo-province','','01a20ebc-a07e-7a3c-bccf-346302016540','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2026-10-30","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-24373-1-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-24373-2-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}]}',NULL,X'e46ab69c5bb36fdf1a1180b68c9520cd9f8d2f8b9a7e7aaae21431d7ed0895f1');
INSERT INTO event VALUES(37,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795543572606965,'can-bo-province','','01a20ebc-a07e-7a3c-bccf-346302016540','','{"certificateId":"GCN-00001","sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"78.66","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL,X'6d84b10ffc0cb100d6029b83fba539b655171b6c5e11d485f803149583f2a71c');
INSERT INTO event VALUES(38,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795543572606965,'can-bo-province','','01a20ebc-a07e-7a3c-bccf-346302016540','','{"certificateId":"GCN-00002","sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"61.33","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL,X'b86ab2cadb0019dbba7754f8fe5309c2fb9c6031b941eb766a0bdd7ffb54567a');
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795543572606965,'can-bo-province','','01a20ebc-a07e-7a3c-bccf-346302016540','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"province","mean":"48.00","stars":2,"decisionNumber":"2100/QĐ-UBND (ví dụ)","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg"}',NULL,X'd13792729e509a140fa52375865551833c26ce56a8d2f905a7c239ed517dddc8');
INSERT INTO event VALUES(40,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.council/39',1795543572830089,'service:council','','checkpoint','','{"province":"66","service":"council","fromSequence":"1","toSequence":"39","hash":"d13792729e509a140fa52375865551833c26ce56a8d2f905a7c239ed517dddc8","root":"9391fe042b5baa2618c7d96e5b16cd49b73bb35279236214b8c9177f79a32c2f","time":"2026-11-24T18:06:12.830089Z","publicKey":"2ca982a8d8e2a3fc579daa4d28dd813c928347487a48283de7274edcf1547ecb","signature":"c0c2a1c638f9e186010a082409392a94b355f3a8d57346d1d06c3ed6e190d1d13b6d18c4ff5dc862f58d110ef937e3c2208715abec10f97f55c6f656076f3506"}',NULL,X'feb1fbaeb43b5990a4558ba475e0d7460373705b282d6800b9ceac2145e7f002');
INSERT INTO event VALUES(41,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/42',1795543573505232,'service:council','','66.evaluation/43','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"42","hash":"4e4ac9a9b90458e87d09bd19c298d064d448cd44c6f81051983274491f3e948d","root":"06f582f7bde7424bbb8c81a1ea787e4ac5bfd47422ee6ca56c483179b8062a0d","time":"2026-11-24T18:06:12.838043Z","publicKey":"d77460ac307650bbadfcd6d672d33a6466fbd13aa02fd6a4b15d38c351ea1f6d","signature":"5907c34f212765c7234ed4e0dcbe2d3e0cb23fc2e26ab01774b6403e0c15a8b4ccc56d13feb181a587c3130dc5bb6e8d715bf400b9f56f531961893d606d6e0d"}}',NULL,X'7e8e87631559e5e8be7314ff25c233f1d4deb1c0c704e96033bdea07bdb637a6');
INSERT INTO event VALUES(42,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/54',1795543573642202,'service:council','','66.notification/55','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"54","hash":"84d33835381a70fca44d3215af91d3845f9914e5124c77893bbe2c836d835cd0","root":"a891451243eaea9d51fbb050cb510997f8ab377883f66f62238e90d0e98de85b","time":"2026-11-24T18:06:12.840531Z","publicKey":"eeff557e1007fb002b9cdacce412ee124672f386a0709b855876306c08e8f593","signature":"48670b6ae54ed0a3699a913de612b097a6651340a02bf7b0e483418bb2ae7bba171b2e6e3b228c303cd983fef3e729b37118c7a8ea104582dae34c67d08e8903"}}',NULL,X'34d970e450fe1312ebd46ded3a32132758ee41cd2be7d4dadb848dd54642ed26');
INSERT INTO event VALUES(43,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.registration/32',1795543573642202,'service:council','','66.registration/33','','{"checkpoint":{"province":"66","service":"registration","fromSequence":"1","toSequence":"32","hash":"54690119bf90949416963b602a2917943ba6503ee0681fab1857dc7514fb9229","root":"45eeb5ffec2f677063b2d4f5b8b518715b61ccbaf96733bf1b24bd5abba752ae","time":"2026-11-24T18:06:12.824581Z","publicKey":"8838f7e866f50ea6a6b13dd383ac84670eee25b90f5267cd279c56de504629a5","signature":"fded8aa06981bf656cb6e9643255f3de8ec6e15c2e53ab4cc47adfaeded22a59d039ae8844661f2c61a60bc58e53aeb2fcb4969898a387ca1b9cd540263e0302"}}',NULL,X'058761167b99ae0c4f7560d9ff3e3e3b867c218d4b670d4fe19d504f84c50845');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ebc-96a3-7f25-89ba-27c542c2ae58',X'ef9b6cb0f575cea985e423bc06b823325120c4ffd0143cb30857145bc3db8df4',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-96b3-76c2-a671-d001d1c4897d',X'38a6748e23c48d343a2c924d246e7ce210cd5dd8a7016e652ec1bb41a34266f7',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-96c3-7ea0-b5c5-c05f877fd147',X'9a3bd5305621b34872d096a4b661347c8cc93fe1c900958f96cdbf8be39f6ff8',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-96ce-7dfd-8074-c67c9f8342e2',X'a3b19c795949e190ebaa80a51084dd486468d1482871c2da8f9feb61959fcbc3',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-96e5-795a-9ee0-25925bb873ef',X'd93fb40469bc92f9b57fa404e3448c9b0da69330ca430d8a920ae405de9e3bac',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-9729-79f4-a9d3-cccacf6bf340',X'419bad841f59f43d05598360f503e209eb0c35067224c943229125795480802e',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-972b-748e-bb30-89a7510368a9',X'bfefc551faaded31d2390b50daa5b1138641490db3101dfbdea83124dfed0595',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-9998-7fdc-be19-17fa47d0a378',X'3505b9b8bf1a663cc19ccf1bbda2d16c7b9ecf1a7c4dc3cdc74886f398c0130b',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ebc-99b3-783c-8b5f-c4f717ab2a41',X'c8372ca25dbf4a281d6513103f2ee9cebe0e9d6ef0e3b12397d2dba66c63b018',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-99ba-7c26-9b80-e3e77b2e1134',X'434538fa1d557be8fcc36049f523f8e90a55da0638455fe290f2d026b0e72301',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-99c2-7c8f-b716-94af717521ea',X'1fefb07044cb7008178427488acd323d41f24da136c02d608bc8ed577ceba167',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-99df-7541-b226-7340aa6f2efb',X'fb17e72764c167c01cc2048f0cf1f05468750ec1b3afb33254385450cb45aa0f',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ebc-99e9-79bf-9120-eb1608e107e1',X'2b3352cc2608f4e79222f2ec94aecb3f4d65835c9583c4e6e542ea8f12c1cd8c',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ebc-9eed-7c08-96da-ae916d5ac623',X'f99b308315f90eb7a83dbdcbcfdeace5475dfe599b1fd6b79ff9ad3f142f38e4',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ebc-9f96-7048-93c3-29f099fe542f',X'2016e83419cd5c3af4692c074b87bb2d67409e2e47216e6ed112100fbbde2449',0,X'0a0850482d3030303031101f1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ebc-a07c-7cfa-ad68-2ae1ba44b80f',X'f39d2d08d1e717a4a0fa20499f32eb61eefb7daf37f168856a7da4157a8f743a',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ebc-a07e-7a3c-bccf-346302016540',X'2e6f889386a967a1ce763be987ce5a99595d570e6bd2d680eeff70e522d7e309',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d6973737565641a1070726f647563742d72657475726e6564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',43);
INSERT INTO cursor VALUES('notification',55);
INSERT INTO cursor VALUES('registration',33);
CREATE TABLE dead_letter (
  service TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  type TEXT NOT NULL,
  reason TEXT NOT NULL,
  time INTEGER NOT NULL,
  PRIMARY KEY (service, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE personal (
  sequence INTEGER NOT NULL REFERENCES event,
  field TEXT NOT NULL,
  party TEXT NOT NULL,
  salt BLOB NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (sequence, field)
) STRICT, WITHOUT ROWID;
CREATE TABLE timer (
  name TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  due INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE checkpoint (
  to_sequence INTEGER PRIMARY KEY,
  from_sequence INTEGER NOT NULL,
  hash TEXT NOT NULL,
  root TEXT NOT NULL,
  time TEXT NOT NULL,
  public_key TEXT NOT NULL,
  signature TEXT NOT NULL
) STRICT;
INSERT INTO checkpoint VALUES(39,1,'d13792729e509a140fa52375865551833c26ce56a8d2f905a7c239ed517dddc8','9391fe042b5baa2618c7d96e5b16cd49b73bb35279236214b8c9177f79a32c2f','2026-11-24T18:06:12.830089Z','2ca982a8d8e2a3fc579daa4d28dd813c928347487a48283de7274edcf1547ecb','c0c2a1c638f9e186010a082409392a94b355f3a8d57346d1d06c3ed6e190d1d13b6d18c4ff5dc862f58d110ef937e3c2208715abec10f97f55c6f656076f3506');
CREATE TABLE witnessed_checkpoint (
  service TEXT NOT NULL,
  to_sequence INTEGER NOT NULL,
  from_sequence INTEGER NOT NULL,
  hash TEXT NOT NULL,
  root TEXT NOT NULL,
  time TEXT NOT NULL,
  public_key TEXT NOT NULL,
  signature TEXT NOT NULL,
  PRIMARY KEY (service, to_sequence)
) STRICT, WITHOUT ROWID;
INSERT INTO witnessed_checkpoint VALUES('evaluation',42,1,'4e4ac9a9b90458e87d09bd19c298d064d448cd44c6f81051983274491f3e948d','06f582f7bde7424bbb8c81a1ea787e4ac5bfd47422ee6ca56c483179b8062a0d','2026-11-24T18:06:12.838043Z','d77460ac307650bbadfcd6d672d33a6466fbd13aa02fd6a4b15d38c351ea1f6d','5907c34f212765c7234ed4e0dcbe2d3e0cb23fc2e26ab01774b6403e0c15a8b4ccc56d13feb181a587c3130dc5bb6e8d715bf400b9f56f531961893d606d6e0d');
INSERT INTO witnessed_checkpoint VALUES('notification',54,1,'84d33835381a70fca44d3215af91d3845f9914e5124c77893bbe2c836d835cd0','a891451243eaea9d51fbb050cb510997f8ab377883f66f62238e90d0e98de85b','2026-11-24T18:06:12.840531Z','eeff557e1007fb002b9cdacce412ee124672f386a0709b855876306c08e8f593','48670b6ae54ed0a3699a913de612b097a6651340a02bf7b0e483418bb2ae7bba171b2e6e3b228c303cd983fef3e729b37118c7a8ea104582dae34c67d08e8903');
INSERT INTO witnessed_checkpoint VALUES('registration',32,1,'54690119bf90949416963b602a2917943ba6503ee0681fab1857dc7514fb9229','45eeb5ffec2f677063b2d4f5b8b518715b61ccbaf96733bf1b24bd5abba752ae','2026-11-24T18:06:12.824581Z','8838f7e866f50ea6a6b13dd383ac84670eee25b90f5267cd279c56de504629a5','fded8aa06981bf656cb6e9643255f3de8ec6e15c2e53ab4cc47adfaeded22a59d039ae8844661f2c61a60bc58e53aeb2fcb4969898a387ca1b9cd540263e0302');
CREATE TABLE principal (
  principal_id TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a86d453196ca240a417f3bd242b1bd006d9ca3c62c4f4044dd31f6305c7b6852 41d87dec5a32d3f037c17d5a8152c82c9fa0aa3222a11d0b832865e3b5642165","grantedAt":"2026-11-24T18:06:10.867852Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 0cd1464f3e0d15a3f1b225ae88231ad26e4d8bda6ec9f3f55e3f6ff9d611cb5a f7099c2758f8e4960fa3b253b6219758bd02742ed9c03863ebc5518c54621e8b","grantedAt":"2026-11-24T18:06:10.875410Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 387823ef4b15e908ea21d5d5cb462931f15338959eaf926b13387877b1a6701a 785d76cfe0a8b44c7f0e9670f2f4a00b61f902f24422b19e47fb23f1233844ae","grantedAt":"2026-11-24T18:06:10.883272Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 e71eedb1017148991d2b1250ff08ed449980ebc00e0d52254e908449f315b07c 8146f3ebf1bf80df8868b13648d68744372b6aa1141a0545fc65716b0879731a","grantedAt":"2026-11-24T18:06:10.106319Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 9a764ac25203696b4bc5586f825398d1cbdf5943d21e28799143851410dcde49 a9ad79a2cfb962f3fdbc1c05e9918c62053c63b950b9f92a164a97dfdb11d8cb","grantedAt":"2026-11-24T18:06:10.130728Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 ebba966299b90f75c79a1d4248c5bb277e4f7795accaa29cd07a58e51815945f 1f5298bd83c8d06b324ecc250ded6a183dd52cc0a4c0218b999627329769b67b","grantedAt":"2026-11-24T18:06:10.093567Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 28e741973b6a0cd66210e3d55cc2ffd65bc1fde2a64056a17b931ec3d60f5c39 c713146c8ef6072b2c1bb1b335de7f240d74ded8bc78abfcba340c525238966c","grantedAt":"2026-11-24T18:06:10.217755Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3cf4c19105d781b1339c715521004dbdb2d7035ce13a875b37c876f99b452d18 1662b0314e6e702e9c5f34ba8b9d3dbda7582b72f0780cb064d9656d2ecfe7c2","grantedAt":"2026-11-24T18:06:10.222406Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 f7f28eeb9989a193c38df9f223565659d64c1d18df7af39adfeb1ebe9063b004 ad2e7cb5798b7edf82e2197d76508518c2f7e06336769935b452bf039a2c7c9c","grantedAt":"2026-11-24T18:06:10.115408Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 97dae862bacd5476a2dbb6c717c2c5f11e6d523e8849515a43ca7ecb84cdcb06 c747e5861c58b873f4f2690a09603b179e6dea67cff8a2bd0b0305a73986b1cd","grantedAt":"2026-11-24T18:06:10.156585Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('0cd1464f3e0d15a3f1b225ae88231ad26e4d8bda6ec9f3f55e3f6ff9d611cb5a','HD-00001.TV-02');
INSERT INTO principal_key VALUES('28e741973b6a0cd66210e3d55cc2ffd65bc1fde2a64056a17b931ec3d60f5c39','chu-the.CT-00001');
INSERT INTO principal_key VALUES('387823ef4b15e908ea21d5d5cb462931f15338959eaf926b13387877b1a6701a','HD-00001.TV-03');
INSERT INTO principal_key VALUES('3cf4c19105d781b1339c715521004dbdb2d7035ce13a875b37c876f99b452d18','chu-the.CT-00002');
INSERT INTO principal_key VALUES('97dae862bacd5476a2dbb6c717c2c5f11e6d523e8849515a43ca7ecb84cdcb06','thu-ky-province');
INSERT INTO principal_key VALUES('9a764ac25203696b4bc5586f825398d1cbdf5943d21e28799143851410dcde49','can-bo-province');
INSERT INTO principal_key VALUES('a86d453196ca240a417f3bd242b1bd006d9ca3c62c4f4044dd31f6305c7b6852','HD-00001.TV-01');
INSERT INTO principal_key VALUES('e71eedb1017148991d2b1250ff08ed449980ebc00e0d52254e908449f315b07c','can-bo-district');
INSERT INTO principal_key VALUES('ebba966299b90f75c79a1d4248c5bb277e4f7795accaa29cd07a58e51815945f','can-bo-xa');
INSERT INTO principal_key VALUES('f7f28eeb9989a193c38df9f223565659d64c1d18df7af39adfeb1ebe9063b004','thu-ky-district');
CREATE TABLE council (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  working_rules TEXT NOT NULL,
  established_in INTEGER NOT NULL
) STRICT;
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}',11);
CREATE TABLE member (
  council INTEGER NOT NULL REFERENCES council,
  member_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  does_not_score INTEGER NOT NULL,
  PRIMARY KEY (council, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES(1,'TV-01',0,'Chủ tịch Hội đồng',1,'',0);
INSERT INTO member VALUES(1,'TV-02',1,'Ủy viên 1',2,'',0);
INSERT INTO member VALUES(1,'TV-03',2,'Thư ký Hội đồng',4,'',0);
CREATE TABLE session (
  number INTEGER PRIMARY KEY,
  council INTEGER NOT NULL REFERENCES council,
  held_on TEXT NOT NULL,
  place TEXT NOT NULL,
  state INTEGER NOT NULL,
  minutes_number TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  sealing TEXT NOT NULL,
  paper INTEGER NOT NULL
) STRICT;
INSERT INTO session VALUES(1,1,'2026-10-20','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)','{"publicKey":"xVV1otECvB2TK2iaa7dU7GXMCX3Jvw61MLUlIWlorR0=","salt":"Uvt0EP9lnYDCd/yRt6/ZDg=="}',0);
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
  version INTEGER NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (session, dossier_id, round, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-01',1,'f8d4c8b110d3a49e580d198973305b8be8ff6430e5c06a5851079974ad15718c');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-02',1,'053fae475e253fb7cb5487e93fb68d5dea3f1878bf68e5cb63ccffe54fa4dad7');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-03',1,'d17bef231a03de2973fa3e51f46de3db04194b4d9575cd32aada51eae2493863');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-01',1,'7c6243819ae50db45a5faef602af198568774533c7d5550530360fccdd2d2a96');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-02',1,'ab70471ffb8068c33b222b8d609cc7d37efba15ca1c58705a16e6ec3013b3c71');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-03',1,'481d698ba0f2c1d890727d015772e095ee98c00daed9ca7764378a3b28994e60');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-01',1,'5e4b99b325fcb0949cbb41e3cfcceb0c61933a604465dfd489970c8ffcb5320b');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-02',1,'3867ae9ab4efcd2959619fc1b1f7dfa7bff8b3a873d7fdf5bf813d7385356a7c');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-03',1,'bfb72b672410bd689bd4970bbf93ef9c2299d6a1803bfeb362b5094383e7dc7d');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-01',1,'9aa7178d0d181ebb9418121a7d463b0fa9324a1ca3da77530cd7c3c4f1f671e0');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-02',1,'cb9ae450832a438950f68cead4f6979d54d2cf974c81ed2a4a960abc056a220d');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-03',1,'4009ca5a5e38a565d80e00d4f7bd65c9032c08d09afc05a9de205c3cfee80540');
CREATE TABLE resealing (
  session INTEGER NOT NULL REFERENCES session,
  sequence INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (session, sequence)
) STRICT, WITHOUT ROWID;
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
CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE VIEW log AS
SELECT sequence, strftime('%Y-%m-%dT%H:%M:%SZ', time / 1000000, 'unixepoch') AS time, type, subject, actor, on_behalf_of, data
FROM event ORDER BY sequence;
CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE INDEX personal_by_party ON personal (party);
CREATE INDEX timer_by_due ON timer (due);
CREATE INDEX session_by_state ON session (state, number);
CREATE INDEX agenda_by_session ON agenda (session, level, unit_code);
CREATE INDEX certificate_by_product ON certificate (product_id, number);
COMMIT;
