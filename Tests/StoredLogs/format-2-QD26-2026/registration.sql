PRAGMA application_id = 1329811280;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES('1');
INSERT INTO grdb_migrations VALUES('2');
CREATE TABLE store (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO store VALUES('common-version','1');
INSERT INTO store VALUES('derived-version','4');
INSERT INTO store VALUES('source','ocop.66.registration.');
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
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795542727777418,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 b941d4b0d1fa10977e40dd76726a547d11d99f1d270a1bc636862c4ba5428a37 20cad98a25788175c4f7c661d1579d46fe531f3ff8de2482e565a35f8a200757","grantedAt":"2026-11-24T17:52:07.768108Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'350b60fd5caa47dfa83bd9a7944a2ff8353a14eaf0d20037dcda2e9b84d42a24');
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795542727786444,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 14f7cd676c7882756111d7381db8922059aaa05d6ee22a7c33f8396fff228f7a e1a81f46ef3992b4ce7fd89ac68c42f210c0b4dcde6c9039b9ffacf044099e8b","grantedAt":"2026-11-24T17:52:07.782051Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'c0ec51aafc0812ef1fe1be3329f40c125970ea4897bd40a8f483ea9a43e043a3');
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795542727792867,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 cc95929d89bf385b1e763d8ab5a16014644a7905d76a5cbcf9d9a79001f24669 120fe32e30edc42f695e52a9f040c8e1505d86669060a5ec96897268300d96b9","grantedAt":"2026-11-24T17:52:07.789222Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'9f6913fb9a7b4f1648ed391d1e6cbc7a92579cdd95dac701a32e2f06b74c46cf');
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795542727803155,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 a1fbe086b9b336f6776013ffe349b351b8a6696940d5481d08b3a0c9834cbc44 7a28b3a6c03e86d807e915dc9bc8551a701680149730fe32aa9b0b1f3bc24cbe","grantedAt":"2026-11-24T17:52:07.795394Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'cb67a50f5130247b9952b841e175431fa3307920d74d95a63e9ee307b22d8929');
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795542727806448,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 38c0d34a0fdc5610d68e4f59750e4ac0f6fbeb81adfd2418b7607567b7265073 47e7cda16ecf4cd0850f5f6a2e6a9df784bc780770f6ef2baf71ceded96b6622","grantedAt":"2026-11-24T17:52:07.805297Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f094bfa0de9523f7f44ecf31362d23e8befe6bfb6186ee9b9e0f637bc58c8bda');
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795542727837126,'can-bo-xa','','01a20eaf-bc99-7140-9d59-9665a347080c','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL,X'e4d66277bc15f2e4a990962beda8b395580f8b9f12d8f76786ec4db68d837d52');
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795542727839096,'can-bo-xa','','01a20eaf-bc9e-70b2-a7fc-664092389a85','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL,X'29584c2fbdf5831c35c81bcab74b4bbf2f755d842c774647d75a136532f1f39f');
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795542727843351,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 a849bd022c25d6afca0d1eb21eda20f8cb84495832d4aa3e9c81c4d21645581e 23279d089837b4dff0c255e993f3f0192856f6a29ac4e88c72cec9c88c9fc878","grantedAt":"2026-11-24T17:52:07.841496Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a9131b84092656db613d8605a6d50f1373a4db43dfbbb475c43d2b388ea1d562');
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795542727851637,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 35eb17ae2c410fcb1f825ee8c10d9375c0291feeaa7d2cfa6cb867f669b50f7a 679b48af44e65dc5099afc6e8a18a1e8ed648329d5c07bde2e56cc62e63b8f50","grantedAt":"2026-11-24T17:52:07.845279Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'12e10c5489e5f04d7c86add319a78776841b541a0e45011761b134726c72a8f0');
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795542727865286,'chu-the.CT-00001','','01a20eaf-bcb7-7e9d-a4e0-089cd285ad5b','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL,X'077211d5cba7137ca31e869195bd4546b6c9d861f11370564e094ea979efb1b0');
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795542727867021,'chu-the.CT-00001','','01a20eaf-bcba-7530-8d95-87d111bd6647','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-13","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'814df00dde8ef1568fbd21f093d3f8b2fd36dc8cf4a2e7293899493e84ea5c03');
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795542727937292,'chu-the.CT-00001','','01a20eaf-bd01-7100-9a5f-888c94f44d86','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL,X'cf9bf6cac7928964a787946897ceac5e495269ad059bd7a6cbfd6aea3306fb1a');
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795542727939836,'chu-the.CT-00001','','01a20eaf-bd03-7d26-82c9-aba4c3b0e51b','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL,X'fa5a3dfb2a75a81d42086d1862ca8e161066fc235a34224966b1222ef2b80b63');
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795542727945343,'chu-the.CT-00001','','01a20eaf-bd09-7710-9192-076d002b7bcb','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-12","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'649e6f364d817f437624ecdd7845e307e8ad28077ac6163ad6f6b69ab8f98d0c');
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795542727957057,'chu-the.CT-00001','','01a20eaf-bd14-77b0-a33a-da7fe6994369','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL,X'5678395d2f906c4d94c554dcf2238fc75eb61ade31a399c2fe435c1a101a7117');
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795542727966101,'chu-the.CT-00002','','01a20eaf-bd18-7408-ab95-0d16406d7159','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL,X'edc069746870bc2e9db3969bda52b8888ade8fdd6265d5b491ae413bae230ba5');
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795542727967028,'chu-the.CT-00002','','01a20eaf-bd1e-787f-833e-6f52dada01e4','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'8395ff5c7c543611484507da53406d1cbd9e4fe90a4c22436c456f2a3c9307cc');
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795542727979277,'chu-the.CT-00002','','01a20eaf-bd2a-7e00-8642-5e3a76addf8a','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL,X'5f4e3ba979c8f38d837c3164e8991eff2e82cb69f8013a91ecf63d3dc1962f1c');
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795542727981148,'chu-the.CT-00002','','01a20eaf-bd2c-7c96-af68-24e8e9fb52cb','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL,X'437fa8d5328450f4ecfa9e4294b33688452938d8b2c3263dc95fe327a0a360ee');
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795542727982347,'chu-the.CT-00002','','01a20eaf-bd2e-7ec3-bcf3-9e88c0b7072b','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"version":1,"missing":["form-02","samples"]}',NULL,X'c124e65f004b525b92341e9958766498582e94368c66ce7d8f395026b35d32c1');
INSERT INTO event VALUES(21,'dossier-reported','ocop.registration.v1.DossierReported','HS-00001',1795542727992807,'can-bo-xa','','01a20eaf-bd36-798b-8ddf-3ae092d9c944','','{"dossierId":"HS-00001","version":3,"reportNumber":"1/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00001"}',NULL,X'045fbe73b97ca38d0d27726eb7de0de3a82465928a4b99060040b95d739a798e');
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542728001398,'can-bo-province','','01a20eaf-bd40-7275-a6ea-09bdb644e46f','','{"dossierId":"HS-00001","version":4,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2026-09-21","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-13","filedOn":"2026-09-07"}',NULL,X'5a781afb3b04281cfc74831428460f560285c2ba3616812492e91406216f6aa5');
INSERT INTO event VALUES(23,'dossier-reported','ocop.registration.v1.DossierReported','HS-00002',1795542728014516,'can-bo-xa','','01a20eaf-bd4e-7d67-b84a-f5fb1d8a10ae','','{"dossierId":"HS-00002","version":3,"reportNumber":"2/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00002"}',NULL,X'dd78f216e24dfa0f807569e0eb67866e2cd92139bda051a03ccb9ede77e08195');
INSERT INTO event VALUES(24,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542728023267,'can-bo-province','','01a20eaf-bd56-7751-ab61-c123d1e61d43','','{"dossierId":"HS-00002","version":4,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2026-09-21","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-12","filedOn":"2026-09-07"}',NULL,X'cb87cae4a86e5e45e386cef3ff6ea1ea46075d4145298c752464a14b9e98ed36');
INSERT INTO event VALUES(25,'dossier-reported','ocop.registration.v1.DossierReported','HS-00003',1795542728028748,'can-bo-xa','','01a20eaf-bd5c-7a4e-85dd-eb94c51b114e','','{"dossierId":"HS-00003","version":3,"reportNumber":"3/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00003"}',NULL,X'c0aa75877232d0f9311f86f41809741b3da3f4725f053d7c6c7976166589d5e2');
INSERT INTO event VALUES(26,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795542728035602,'can-bo-province','','01a20eaf-bd63-716c-aa3c-a0a9be4496d9','','{"dossierId":"HS-00003","version":4,"level":"province","unitCode":"66","receiptNumber":"3/TN-province","receivedOn":"2026-09-21","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-07","filedOn":"2026-09-07"}',NULL,X'9e7fae040e4047d696a1726bf41db4f6fbafb99efae9015b80e7920e26959ab0');
INSERT INTO event VALUES(27,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795542728065898,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 2e012dadc62c2ecf7f6a28ee53b66e45aeef8f47decfeecb06b6858884349e38 04092a6a94e86456b267519578926d7a198d93686291294821ddf8e7b1f9f89c","grantedAt":"2026-11-24T17:52:08.063523Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'11fce2f6d3e17d25848ef61feee031d2b83b3db46a437a85cd7f82b1e9867a4e');
INSERT INTO event VALUES(28,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795542728077121,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 587f0feeb129fcb1156afaa41dcd2ffe8ef518101ae9fd69d2461e124034da48 512279f56e5e054ee57b84440fd22293413b9865b4faa5d1317190eb3fcbe7cd","grantedAt":"2026-11-24T17:52:08.069027Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'3c03f77f53af236d2e91344cbc6251ccd1fdb40e8f7f81c778fae45eeb95879d');
INSERT INTO event VALUES(29,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795542728082165,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 cf6135e0a6ba542ee5b8036380f841c63686d62986be60503fe2ea11c34da770 62f8777be19e4a1d2df69b50c4ac6c96fad370e0b4694180b504585edd8de406","grantedAt":"2026-11-24T17:52:08.078426Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0577bcce84d7b66743208314f4b13c02f749f6a2736b62514cfc8fed176e04b1');
INSERT INTO event VALUES(30,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795542728482218,'service:registration','','66.council/37','','{"productId":"SP-00001","dossierId":"HS-00001","version":5,"certificateId":"GCN-00001","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL,X'a5d77e10971c3cee9e22dc7f2432b29281b6b4ff1ebc50720918c27275d73615');
INSERT INTO event VALUES(31,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795542728482218,'service:registration','','66.council/38','','{"productId":"SP-00002","dossierId":"HS-00002","version":5,"certificateId":"GCN-00002","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL,X'b0f1c8b53fe4f6ecd9aee5bace81b519c10af0b91d62338ffb8b1acb8e3964d0');
INSERT INTO event VALUES(32,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795542728482218,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":5,"reason":"48.00 điểm, 2 sao: Điều 4.1.a Quyết định 26/2026/QĐ-TTg","sessionId":"PH-00001"}',NULL,X'252156731957b17d232d64a57415391de28f2956c35bbaa25dca70f3e56e29b6');
INSERT INTO event VALUES(33,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.registration/32',1795542729429182,'service:registration','','checkpoint','','{"province":"66","service":"registration","fromSequence":"1","toSequence":"32","hash":"252156731957b17d232d64a57415391de28f2956c35bbaa25dca70f3e56e29b6","root":"21ad09a8c284f61c0d4f4f73e1762441b3af99179c9f7fcf4eb7ed4e2368da75","time":"2026-11-24T17:52:09.429182Z","publicKey":"ce6eeaa64987bc8bde3d5fa3cb8b8955882f25aa97513c337f52fdefba6a9461","signature":"919f1924b5faa015018d8daf88c233d383c7cd192be73dac1f30b402ec6e2d4236c057145b06f398936c5505aa65020dd341bcf75198e3fb2b13e4a6bc080200"}',NULL,X'f3b731bdce2f23cb5982dc6bae2264ee8fccc139bc30cf87ec2684014115e7ed');
INSERT INTO event VALUES(34,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/44',1795542730251242,'service:registration','','66.evaluation/45','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"44","hash":"849429ba41253f89b76ff8ef302e3f35e2c16a910ad20912b9d05954c3714e13","root":"41bbcf63190026e57671302f64e1bdb6409e95ec54654e3361375f035b5e4455","time":"2026-11-24T17:52:09.456546Z","publicKey":"bc783f0db38951c964bec608cd9f5bd241e9306dbe0a0438f18ceac169e4f892","signature":"acd724c6041736bccadb3c9e724c94e5609ae27bd44236eed344bd496edb4ac21bfb5abe2c21dfbb316fa998c96f0936de3decfe23d292975e9adfb896911506"}}',NULL,X'800cbc7869de301803dd5f15d662250ee99c087a895c195fef3441be627ed745');
INSERT INTO event VALUES(35,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/57',1795542730320720,'service:registration','','66.notification/58','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"57","hash":"e0b418378931fbb6d29eccb005e6b6b03e4b5c4e88ed49823870a03ddd39515c","root":"aadf0edb2b04fd1e47a6afb4808f1d8485db1b938b6c9ba7e85d39ccdf617d1a","time":"2026-11-24T17:52:09.461326Z","publicKey":"3dfebbd1366de615a874bab341da9371e12a1a4a57b57dacc96ea3a39ab7fa98","signature":"289cecd397665c7778a1434b8ff0c2b016e6ad279ccfa4aa0be7170e80203ef513e04fbf5853bcf076a1c3022b5faefd6c7d445193e7cb02b0f87350d02d0309"}}',NULL,X'02b82c12873f4db5f3abf7736afea7f37d8fcc255dcdeb31068de0c9404ca35f');
INSERT INTO event VALUES(36,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.council/40',1795542730323075,'service:registration','','66.council/41','','{"checkpoint":{"province":"66","service":"council","fromSequence":"1","toSequence":"40","hash":"259c99bf42fe1aa233d965928ea9e313cbf34a3866d7acedf6dbdecd0955845c","root":"9456ec9b134ac25ee5d10ec42ce0812bd97cb3f1e8064ee78ef6b6475f30b8d7","time":"2026-11-24T17:52:09.442289Z","publicKey":"3864bd977f18036a4e18ee9b62992153de2e4999009f6e126e2363c02f9b0e5e","signature":"fac3834dfc8f9e0e83448f5aa5a57e3868bde3da5671e0803ef73113fddeae2ecd6e52389fdd16bb249b84abbc319846f30a5cc836c6998dcddedd9323c50101"}}',NULL,X'cf4328bf061b6179a4971451bd565b0aae8c6da98b5cd3dd324e5a1c5530b852');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaf-bc99-7140-9d59-9665a347080c',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bc9e-70b2-a7fc-664092389a85',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bcb7-7e9d-a4e0-089cd285ad5b',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bcba-7530-8d95-87d111bd6647',X'490aa4c218af56972ff5bc9d1bbbbd1ec68634d21d592354cc9147dbe99272e6',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-bd01-7100-9a5f-888c94f44d86',X'cc138a4afa840881a00363afb97ea6b58ff2ab1a56fb6507c84420677cfcce66',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-bd03-7d26-82c9-aba4c3b0e51b',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bd09-7710-9192-076d002b7bcb',X'593e74d12342ce3260cc32c6de92f697b00afebe52e74b0cc15c7072e357c042',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-bd14-77b0-a33a-da7fe6994369',X'a73d01cb5685772bfde226d8cdb795ed401d183d9d1d725cb02731bc77243bed',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-bd18-7408-ab95-0d16406d7159',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bd1e-787f-833e-6f52dada01e4',X'92b31848dc90d046417060f43d3a4c3b67622961f921af5b814fc3869a1c770f',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-bd2a-7e00-8642-5e3a76addf8a',X'776ee7cd7f3f760352d17280dbafb5276f727ac24a8e572bba5b019cea4c62d8',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-bd2c-7c96-af68-24e8e9fb52cb',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-bd2e-7ec3-bcf3-9e88c0b7072b',X'301a3ef6d48d5b8029d39b3d93b3a58fdbb8ea6e5ae26a33dc84a99bfb1b5f6b',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-bd36-798b-8ddf-3ae092d9c944',X'48da52d7078fceea5609049eaade55126cda8d7e75a0e68e26d82b0f9bf0d0aa',0,X'0a0848532d303030303110151a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaf-bd40-7275-a6ea-09bdb644e46f',X'669126482461761fb34be4be6b90678457371bea65af49626e278ec677526adf',0,X'0a0848532d303030303110161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-bd4e-7d67-b84a-f5fb1d8a10ae',X'82aa76fd24bdf15bc319200e3799e4e6f92ab3435c634fb4849319c4f3fc5346',0,X'0a0848532d303030303210171a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaf-bd56-7751-ab61-c123d1e61d43',X'c55e9b208be498e2b6a82b433604f784aa4af0f8c8759f99654f595ac763bb3e',0,X'0a0848532d303030303210181a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-bd5c-7a4e-85dd-eb94c51b114e',X'306021b507c0e869196acbaca5c57527329a9c3891c62744e94650af5cf82a02',0,X'0a0848532d303030303310191a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaf-bd63-716c-aa3c-a0a9be4496d9',X'f1664c0d3a69e45b43a400690adb3949d9b0f48d945e656a1074caf18cfc04bd',0,X'0a0848532d3030303033101a1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',41);
INSERT INTO cursor VALUES('evaluation',45);
INSERT INTO cursor VALUES('notification',58);
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
CREATE TABLE checkpoint (
  to_sequence INTEGER PRIMARY KEY,
  from_sequence INTEGER NOT NULL,
  hash TEXT NOT NULL,
  root TEXT NOT NULL,
  time TEXT NOT NULL,
  public_key TEXT NOT NULL,
  signature TEXT NOT NULL
) STRICT;
INSERT INTO checkpoint VALUES(32,1,'252156731957b17d232d64a57415391de28f2956c35bbaa25dca70f3e56e29b6','21ad09a8c284f61c0d4f4f73e1762441b3af99179c9f7fcf4eb7ed4e2368da75','2026-11-24T17:52:09.429182Z','ce6eeaa64987bc8bde3d5fa3cb8b8955882f25aa97513c337f52fdefba6a9461','919f1924b5faa015018d8daf88c233d383c7cd192be73dac1f30b402ec6e2d4236c057145b06f398936c5505aa65020dd341bcf75198e3fb2b13e4a6bc080200');
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
INSERT INTO witnessed_checkpoint VALUES('council',40,1,'259c99bf42fe1aa233d965928ea9e313cbf34a3866d7acedf6dbdecd0955845c','9456ec9b134ac25ee5d10ec42ce0812bd97cb3f1e8064ee78ef6b6475f30b8d7','2026-11-24T17:52:09.442289Z','3864bd977f18036a4e18ee9b62992153de2e4999009f6e126e2363c02f9b0e5e','fac3834dfc8f9e0e83448f5aa5a57e3868bde3da5671e0803ef73113fddeae2ecd6e52389fdd16bb249b84abbc319846f30a5cc836c6998dcddedd9323c50101');
INSERT INTO witnessed_checkpoint VALUES('evaluation',44,1,'849429ba41253f89b76ff8ef302e3f35e2c16a910ad20912b9d05954c3714e13','41bbcf63190026e57671302f64e1bdb6409e95ec54654e3361375f035b5e4455','2026-11-24T17:52:09.456546Z','bc783f0db38951c964bec608cd9f5bd241e9306dbe0a0438f18ceac169e4f892','acd724c6041736bccadb3c9e724c94e5609ae27bd44236eed344bd496edb4ac21bfb5abe2c21dfbb316fa998c96f0936de3decfe23d292975e9adfb896911506');
INSERT INTO witnessed_checkpoint VALUES('notification',57,1,'e0b418378931fbb6d29eccb005e6b6b03e4b5c4e88ed49823870a03ddd39515c','aadf0edb2b04fd1e47a6afb4808f1d8485db1b938b6c9ba7e85d39ccdf617d1a','2026-11-24T17:52:09.461326Z','3dfebbd1366de615a874bab341da9371e12a1a4a57b57dacc96ea3a39ab7fa98','289cecd397665c7778a1434b8ff0c2b016e6ad279ccfa4aa0be7170e80203ef513e04fbf5853bcf076a1c3022b5faefd6c7d445193e7cb02b0f87350d02d0309');
CREATE TABLE principal (
  principal_id TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 2e012dadc62c2ecf7f6a28ee53b66e45aeef8f47decfeecb06b6858884349e38 04092a6a94e86456b267519578926d7a198d93686291294821ddf8e7b1f9f89c","grantedAt":"2026-11-24T17:52:08.063523Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 587f0feeb129fcb1156afaa41dcd2ffe8ef518101ae9fd69d2461e124034da48 512279f56e5e054ee57b84440fd22293413b9865b4faa5d1317190eb3fcbe7cd","grantedAt":"2026-11-24T17:52:08.069027Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 cf6135e0a6ba542ee5b8036380f841c63686d62986be60503fe2ea11c34da770 62f8777be19e4a1d2df69b50c4ac6c96fad370e0b4694180b504585edd8de406","grantedAt":"2026-11-24T17:52:08.078426Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 14f7cd676c7882756111d7381db8922059aaa05d6ee22a7c33f8396fff228f7a e1a81f46ef3992b4ce7fd89ac68c42f210c0b4dcde6c9039b9ffacf044099e8b","grantedAt":"2026-11-24T17:52:07.782051Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 a1fbe086b9b336f6776013ffe349b351b8a6696940d5481d08b3a0c9834cbc44 7a28b3a6c03e86d807e915dc9bc8551a701680149730fe32aa9b0b1f3bc24cbe","grantedAt":"2026-11-24T17:52:07.795394Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 b941d4b0d1fa10977e40dd76726a547d11d99f1d270a1bc636862c4ba5428a37 20cad98a25788175c4f7c661d1579d46fe531f3ff8de2482e565a35f8a200757","grantedAt":"2026-11-24T17:52:07.768108Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 a849bd022c25d6afca0d1eb21eda20f8cb84495832d4aa3e9c81c4d21645581e 23279d089837b4dff0c255e993f3f0192856f6a29ac4e88c72cec9c88c9fc878","grantedAt":"2026-11-24T17:52:07.841496Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 35eb17ae2c410fcb1f825ee8c10d9375c0291feeaa7d2cfa6cb867f669b50f7a 679b48af44e65dc5099afc6e8a18a1e8ed648329d5c07bde2e56cc62e63b8f50","grantedAt":"2026-11-24T17:52:07.845279Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 cc95929d89bf385b1e763d8ab5a16014644a7905d76a5cbcf9d9a79001f24669 120fe32e30edc42f695e52a9f040c8e1505d86669060a5ec96897268300d96b9","grantedAt":"2026-11-24T17:52:07.789222Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 38c0d34a0fdc5610d68e4f59750e4ac0f6fbeb81adfd2418b7607567b7265073 47e7cda16ecf4cd0850f5f6a2e6a9df784bc780770f6ef2baf71ceded96b6622","grantedAt":"2026-11-24T17:52:07.805297Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('14f7cd676c7882756111d7381db8922059aaa05d6ee22a7c33f8396fff228f7a','can-bo-district');
INSERT INTO principal_key VALUES('2e012dadc62c2ecf7f6a28ee53b66e45aeef8f47decfeecb06b6858884349e38','HD-00001.TV-01');
INSERT INTO principal_key VALUES('35eb17ae2c410fcb1f825ee8c10d9375c0291feeaa7d2cfa6cb867f669b50f7a','chu-the.CT-00002');
INSERT INTO principal_key VALUES('38c0d34a0fdc5610d68e4f59750e4ac0f6fbeb81adfd2418b7607567b7265073','thu-ky-province');
INSERT INTO principal_key VALUES('587f0feeb129fcb1156afaa41dcd2ffe8ef518101ae9fd69d2461e124034da48','HD-00001.TV-02');
INSERT INTO principal_key VALUES('a1fbe086b9b336f6776013ffe349b351b8a6696940d5481d08b3a0c9834cbc44','can-bo-province');
INSERT INTO principal_key VALUES('a849bd022c25d6afca0d1eb21eda20f8cb84495832d4aa3e9c81c4d21645581e','chu-the.CT-00001');
INSERT INTO principal_key VALUES('b941d4b0d1fa10977e40dd76726a547d11d99f1d270a1bc636862c4ba5428a37','can-bo-xa');
INSERT INTO principal_key VALUES('cc95929d89bf385b1e763d8ab5a16014644a7905d76a5cbcf9d9a79001f24669','thu-ky-district');
INSERT INTO principal_key VALUES('cf6135e0a6ba542ee5b8036380f841c63686d62986be60503fe2ea11c34da770','HD-00001.TV-03');
CREATE TABLE producer (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  registration_number TEXT NOT NULL UNIQUE,
  unit_code TEXT NOT NULL,
  address TEXT NOT NULL,
  representative TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL
) STRICT;
INSERT INTO producer VALUES(1,'Công ty thứ nhất','cong ty thu nhat',3,'KB-1','24373','','(không có trong nguồn)','','');
INSERT INTO producer VALUES(2,'Hộ thứ hai','ho thu hai',5,'KB-2','24376','','(không có trong nguồn)','','');
CREATE TABLE product (
  number INTEGER PRIMARY KEY,
  producer INTEGER NOT NULL REFERENCES producer,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;
INSERT INTO product VALUES(1,1,'Bột ca cao','bot ca cao','');
INSERT INTO product VALUES(2,1,'Trà thảo mộc','tra thao moc','');
INSERT INTO product VALUES(3,2,'Hạt mắc ca','hat mac ca','');
INSERT INTO product VALUES(4,2,'Mật ong (không được đánh giá)','mat ong khong duoc danh gia','');
CREATE TABLE dossier (
  number INTEGER PRIMARY KEY,
  product INTEGER NOT NULL REFERENCES product,
  unit_code TEXT NOT NULL,
  kind INTEGER NOT NULL,
  filed_on TEXT NOT NULL,
  regime TEXT NOT NULL,
  criteria_set TEXT NOT NULL,
  state INTEGER NOT NULL,
  version INTEGER NOT NULL,
  level TEXT NOT NULL,
  samples INTEGER NOT NULL,
  missing TEXT NOT NULL,
  reason TEXT NOT NULL,
  complete_on TEXT NOT NULL,
  reported_on TEXT NOT NULL,
  received_on TEXT NOT NULL
) STRICT;
INSERT INTO dossier VALUES(1,1,'24373',1,'2026-09-07','QD26-2026','QD26-13',7,5,'province',5,'','','2026-11-25','2026-09-14','2026-09-21');
INSERT INTO dossier VALUES(2,2,'24373',1,'2026-09-07','QD26-2026','QD26-12',7,5,'province',5,'','','2026-11-25','2026-09-14','2026-09-21');
INSERT INTO dossier VALUES(3,3,'24376',1,'2026-09-07','QD26-2026','QD26-07',8,5,'province',5,'','48.00 điểm, 2 sao: Điều 4.1.a Quyết định 26/2026/QĐ-TTg','2026-11-25','2026-09-14','2026-09-21');
INSERT INTO dossier VALUES(4,4,'24376',1,'2026-09-07','QD26-2026','QD26-07',1,1,'',0,replace('form-02\nsamples','\n',char(10)),'','','','');
CREATE TABLE document (
  dossier INTEGER NOT NULL REFERENCES dossier,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  pages INTEGER NOT NULL,
  criteria TEXT NOT NULL,
  PRIMARY KEY (dossier, kind, title)
) STRICT, WITHOUT ROWID;
INSERT INTO document VALUES(1,'form-01','Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(1,'form-02','Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(2,'form-01','Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(2,'form-02','Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(3,'form-01','Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(3,'form-02','Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(4,'form-01','Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
CREATE TABLE assessment (
  dossier INTEGER NOT NULL REFERENCES dossier,
  assessor INTEGER NOT NULL,
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  option TEXT NOT NULL,
  comment TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (dossier, assessor, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE certificate (
  certificate_id TEXT PRIMARY KEY,
  product INTEGER NOT NULL REFERENCES product,
  stars INTEGER NOT NULL,
  product_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  level TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO certificate VALUES('GCN-00001',1,3,'66-24373-1-2026','2100/QĐ-UBND (ví dụ)','2026-10-30','2029-10-30','province');
INSERT INTO certificate VALUES('GCN-00002',2,3,'66-24373-2-2026','2100/QĐ-UBND (ví dụ)','2026-10-30','2029-10-30','province');
CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE VIEW log AS
SELECT sequence, strftime('%Y-%m-%dT%H:%M:%SZ', time / 1000000, 'unixepoch') AS time, type, subject, actor, on_behalf_of, data
FROM event ORDER BY sequence;
CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE INDEX timer_by_due ON timer (due);
CREATE UNIQUE INDEX product_by_producer ON product (producer, folded_name);
CREATE INDEX dossier_by_product ON dossier (product, number);
CREATE INDEX dossier_by_state ON dossier (state, number);
CREATE INDEX certificate_by_product ON certificate (product, valid_to);
COMMIT;
