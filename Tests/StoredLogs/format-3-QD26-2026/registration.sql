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
INSERT INTO store VALUES('derived-version','5');
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
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795543570112463,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 ebba966299b90f75c79a1d4248c5bb277e4f7795accaa29cd07a58e51815945f 1f5298bd83c8d06b324ecc250ded6a183dd52cc0a4c0218b999627329769b67b","grantedAt":"2026-11-24T18:06:10.093567Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'02230f664fdf5494a3f1697fe11680e8e139c9a934e59974f08741c7562cb2ca');
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795543570132872,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 e71eedb1017148991d2b1250ff08ed449980ebc00e0d52254e908449f315b07c 8146f3ebf1bf80df8868b13648d68744372b6aa1141a0545fc65716b0879731a","grantedAt":"2026-11-24T18:06:10.106319Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a99c3057038261c5a9cdb07df5ef51f80c9a0c1ab9510f759963326c6ff5fbb3');
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795543570132872,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 f7f28eeb9989a193c38df9f223565659d64c1d18df7af39adfeb1ebe9063b004 ad2e7cb5798b7edf82e2197d76508518c2f7e06336769935b452bf039a2c7c9c","grantedAt":"2026-11-24T18:06:10.115408Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'61fee5018174374a72314b53fcbae851abdeaf187bd21b3ef2f75e32bc845d46');
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795543570150115,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 9a764ac25203696b4bc5586f825398d1cbdf5943d21e28799143851410dcde49 a9ad79a2cfb962f3fdbc1c05e9918c62053c63b950b9f92a164a97dfdb11d8cb","grantedAt":"2026-11-24T18:06:10.130728Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'610042bb72b732cb4714cc03e996adfe56aebf301d1092e64a6d2dfcbf3e9211');
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795543570166140,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 97dae862bacd5476a2dbb6c717c2c5f11e6d523e8849515a43ca7ecb84cdcb06 c747e5861c58b873f4f2690a09603b179e6dea67cff8a2bd0b0305a73986b1cd","grantedAt":"2026-11-24T18:06:10.156585Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0e6744fa760736c8043ec737cdf92b452c3e5c7df335c6e416ee4c89ab8bf35f');
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795543570210003,'can-bo-xa','','01a20ebc-971f-7593-9d72-0bf3aa62b6e4','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL,X'b60d66d676599cbb8a06d71e34268cb962f4381f1698ea04fca67d675b642906');
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795543570215450,'can-bo-xa','','01a20ebc-9724-7b34-8670-06bb66fc8fd5','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL,X'ec6399b41a24becebaecebd6c5687de7e017b18a332eeb8c295748825fd7fa7a');
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795543570226094,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 28e741973b6a0cd66210e3d55cc2ffd65bc1fde2a64056a17b931ec3d60f5c39 c713146c8ef6072b2c1bb1b335de7f240d74ded8bc78abfcba340c525238966c","grantedAt":"2026-11-24T18:06:10.217755Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f9d0de5df9923763387694442e53d869d4dc4d58d1d4f58ba6768d135661b1fc');
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795543570257115,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3cf4c19105d781b1339c715521004dbdb2d7035ce13a875b37c876f99b452d18 1662b0314e6e702e9c5f34ba8b9d3dbda7582b72f0780cb064d9656d2ecfe7c2","grantedAt":"2026-11-24T18:06:10.222406Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'87c6c7da5ce51fd7633a93d8223d046f2ecd4d02896cb800ebf72c39a3aa5330');
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795543570330465,'chu-the.CT-00001','','01a20ebc-9798-75c0-b59d-831c52dfae9c','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL,X'839dae4c477bb87157ce720a0e9339ba7369607d851223f89c2c94eb32fe8a6e');
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795543570412035,'chu-the.CT-00001','','01a20ebc-97eb-71b6-bb0f-46f09347f2f2','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-13","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'c08a8318d159924ceb7a5ac341a1407168cc564af644af1e1490634e194d42c5');
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795543570476948,'chu-the.CT-00001','','01a20ebc-982c-72d9-a91a-dcd63b7b78b3','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL,X'6df44795fc65d6a51be9091c1b946c353c33a6f5bc521faf2a52348f0347dce4');
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795543570483480,'chu-the.CT-00001','','01a20ebc-9832-7dd4-a9b3-c13238933720','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL,X'3fa71b575cefcc375d0b9172cb62552e268678a7a48676b588608e807a7932bb');
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795543570610291,'chu-the.CT-00001','','01a20ebc-98b2-73c3-b807-611f2eddd9cf','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-12","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'5551eb8259719101af657450469d48ef4f50fb9ac704ae8ab13488248c88c202');
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795543570631155,'chu-the.CT-00001','','01a20ebc-98c6-7746-b0fd-a103802a92a6','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL,X'51d229b26d2816a235981ad3df37fd0640272d715bc15d6cd097bf81128977ac');
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795543570640184,'chu-the.CT-00002','','01a20ebc-98cc-7618-8401-8ba94a14d3b5','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL,X'076da9abcd19a95377c54fb254182efa541d5c6b2c2a1b12664b8ef5259da7fa');
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795543570661945,'chu-the.CT-00002','','01a20ebc-98e5-7769-bfbd-74db32651fa8','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL,X'54b1ddfd0a1a858d8659dbc1da3c8e0972579b911a1ec2a1f28edc7aa9da1565');
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795543570679894,'chu-the.CT-00002','','01a20ebc-98f7-7742-be7e-f169559e4315','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL,X'd28a46b9857fe475742a90d2923901eddc1bde917890fcb40326962b7af2b85f');
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795543570686034,'chu-the.CT-00002','','01a20ebc-98fd-7567-b88f-c4270d867f45','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL,X'2cc89cc5ff4c2ba421801fd80b7c24ef8bb575621f1f27bf3d713d21a5d6d100');
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795543570687959,'chu-the.CT-00002','','01a20ebc-98ff-7118-8508-5273a7d07f0a','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"version":1,"missing":["form-02","samples"]}',NULL,X'0d281a0b57cae314d6b5be509c62ac3c6d31ccd8c212a0e4d982ba5e6df79b40');
INSERT INTO event VALUES(21,'dossier-reported','ocop.registration.v1.DossierReported','HS-00001',1795543570698103,'can-bo-xa','','01a20ebc-9909-7e3c-925d-dbec4ae025b0','','{"dossierId":"HS-00001","version":3,"reportNumber":"1/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00001"}',NULL,X'96d7fdb2ecb83455007c54d2bbf3a2b1a35b06fcf6789d09d94006e0552faf0f');
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795543570734277,'can-bo-province','','01a20ebc-992c-7545-a6de-f5ec95682c4d','','{"dossierId":"HS-00001","version":4,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2026-09-21","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-13","filedOn":"2026-09-07"}',NULL,X'10e967841a603bac2464962d8ad758a2de51229bd1bbe8e417bbf8db67f3326c');
INSERT INTO event VALUES(23,'dossier-reported','ocop.registration.v1.DossierReported','HS-00002',1795543570743499,'can-bo-xa','','01a20ebc-9937-7cf1-a5e5-47e9a372d736','','{"dossierId":"HS-00002","version":3,"reportNumber":"2/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00002"}',NULL,X'eaaf6bcc977a00424b8b7138ba5ffee9c5364bed59f2cda179673f5e2b44de72');
INSERT INTO event VALUES(24,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795543570759893,'can-bo-province','','01a20ebc-9947-7a19-9ea8-1a4cb1694886','','{"dossierId":"HS-00002","version":4,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2026-09-21","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-12","filedOn":"2026-09-07"}',NULL,X'fce6583c903f34cf3fdaf8f7fa6c925a4f376847ee4b8c18dab1af866aecb84b');
INSERT INTO event VALUES(25,'dossier-reported','ocop.registration.v1.DossierReported','HS-00003',1795543570788768,'can-bo-xa','','01a20ebc-9964-7b2a-bcb2-c0e091aa37db','','{"dossierId":"HS-00003","version":3,"reportNumber":"3/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00003"}',NULL,X'ed837e616f6868159ef46842e07dd8c3f18646218f4b6e273da2db0be31e8183');
INSERT INTO event VALUES(26,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795543570807092,'can-bo-province','','01a20ebc-9976-78cb-beee-3447d7fccfc0','','{"dossierId":"HS-00003","version":4,"level":"province","unitCode":"66","receiptNumber":"3/TN-province","receivedOn":"2026-09-21","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-07","filedOn":"2026-09-07"}',NULL,X'f2ebfb0eeb6a120b69e9138b1c85013bab03c63c3a24992cdac3aca72ae7f46a');
INSERT INTO event VALUES(27,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795543570874429,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a86d453196ca240a417f3bd242b1bd006d9ca3c62c4f4044dd31f6305c7b6852 41d87dec5a32d3f037c17d5a8152c82c9fa0aa3222a11d0b832865e3b5642165","grantedAt":"2026-11-24T18:06:10.867852Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'83816517c84ccce2fdbb6b0b74b82823dbc3dc6f62f0c8a9e37323984a1a16ad');
INSERT INTO event VALUES(28,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795543570885737,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 0cd1464f3e0d15a3f1b225ae88231ad26e4d8bda6ec9f3f55e3f6ff9d611cb5a f7099c2758f8e4960fa3b253b6219758bd02742ed9c03863ebc5518c54621e8b","grantedAt":"2026-11-24T18:06:10.875410Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'9e452631f3178b5dccb52ecaeb07a183687f474840900ec136155aaf360e78b3');
INSERT INTO event VALUES(29,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795543570889729,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 387823ef4b15e908ea21d5d5cb462931f15338959eaf926b13387877b1a6701a 785d76cfe0a8b44c7f0e9670f2f4a00b61f902f24422b19e47fb23f1233844ae","grantedAt":"2026-11-24T18:06:10.883272Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'53e91c1bc4137c0f144b03d74a00fc8e8d67e3fb00f08c05794dc8faf0f8a7ca');
INSERT INTO event VALUES(30,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795543572611694,'service:registration','','66.council/37','','{"productId":"SP-00001","dossierId":"HS-00001","version":5,"certificateId":"GCN-00001","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL,X'b8d60b500d1ed9bf5bf8b108cfe1850c1a17625bfb5530abbe9f7cee81e5b2a1');
INSERT INTO event VALUES(31,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795543572611694,'service:registration','','66.council/38','','{"productId":"SP-00002","dossierId":"HS-00002","version":5,"certificateId":"GCN-00002","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL,X'1d4d098cc2bc8f38879c6074bc3f21954b9543fe6a07ed6b3ab9fe1f53f25826');
INSERT INTO event VALUES(32,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795543572611694,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":5,"reason":"48.00 điểm, 2 sao: Điều 4.1.a Quyết định 26/2026/QĐ-TTg","sessionId":"PH-00001"}',NULL,X'54690119bf90949416963b602a2917943ba6503ee0681fab1857dc7514fb9229');
INSERT INTO event VALUES(33,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.registration/32',1795543572824581,'service:registration','','checkpoint','','{"province":"66","service":"registration","fromSequence":"1","toSequence":"32","hash":"54690119bf90949416963b602a2917943ba6503ee0681fab1857dc7514fb9229","root":"45eeb5ffec2f677063b2d4f5b8b518715b61ccbaf96733bf1b24bd5abba752ae","time":"2026-11-24T18:06:12.824581Z","publicKey":"8838f7e866f50ea6a6b13dd383ac84670eee25b90f5267cd279c56de504629a5","signature":"fded8aa06981bf656cb6e9643255f3de8ec6e15c2e53ab4cc47adfaeded22a59d039ae8844661f2c61a60bc58e53aeb2fcb4969898a387ca1b9cd540263e0302"}',NULL,X'ec7c64bda90f5fec6e86f56f30337bddcc54be338131e74afaed7cf361afd955');
INSERT INTO event VALUES(34,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/42',1795543573501319,'service:registration','','66.evaluation/43','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"42","hash":"4e4ac9a9b90458e87d09bd19c298d064d448cd44c6f81051983274491f3e948d","root":"06f582f7bde7424bbb8c81a1ea787e4ac5bfd47422ee6ca56c483179b8062a0d","time":"2026-11-24T18:06:12.838043Z","publicKey":"d77460ac307650bbadfcd6d672d33a6466fbd13aa02fd6a4b15d38c351ea1f6d","signature":"5907c34f212765c7234ed4e0dcbe2d3e0cb23fc2e26ab01774b6403e0c15a8b4ccc56d13feb181a587c3130dc5bb6e8d715bf400b9f56f531961893d606d6e0d"}}',NULL,X'91b0d24e3af241ecd04e7e8d7bfb063d324355aa330cc008beebcd48b5711501');
INSERT INTO event VALUES(35,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.council/39',1795543573745854,'service:registration','','66.council/40','','{"checkpoint":{"province":"66","service":"council","fromSequence":"1","toSequence":"39","hash":"d13792729e509a140fa52375865551833c26ce56a8d2f905a7c239ed517dddc8","root":"9391fe042b5baa2618c7d96e5b16cd49b73bb35279236214b8c9177f79a32c2f","time":"2026-11-24T18:06:12.830089Z","publicKey":"2ca982a8d8e2a3fc579daa4d28dd813c928347487a48283de7274edcf1547ecb","signature":"c0c2a1c638f9e186010a082409392a94b355f3a8d57346d1d06c3ed6e190d1d13b6d18c4ff5dc862f58d110ef937e3c2208715abec10f97f55c6f656076f3506"}}',NULL,X'a94d1a381ec0028412a47fc648e9a189a4f5d8b5f147ff8623332fd913adf9a1');
INSERT INTO event VALUES(36,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/54',1795543573745854,'service:registration','','66.notification/55','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"54","hash":"84d33835381a70fca44d3215af91d3845f9914e5124c77893bbe2c836d835cd0","root":"a891451243eaea9d51fbb050cb510997f8ab377883f66f62238e90d0e98de85b","time":"2026-11-24T18:06:12.840531Z","publicKey":"eeff557e1007fb002b9cdacce412ee124672f386a0709b855876306c08e8f593","signature":"48670b6ae54ed0a3699a913de612b097a6651340a02bf7b0e483418bb2ae7bba171b2e6e3b228c303cd983fef3e729b37118c7a8ea104582dae34c67d08e8903"}}',NULL,X'47295a81de4e3ae44a705b4c3f61123c98c7506ee3445c0f00e0180096718841');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ebc-971f-7593-9d72-0bf3aa62b6e4',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-9724-7b34-8670-06bb66fc8fd5',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-9798-75c0-b59d-831c52dfae9c',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-97eb-71b6-bb0f-46f09347f2f2',X'490aa4c218af56972ff5bc9d1bbbbd1ec68634d21d592354cc9147dbe99272e6',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-982c-72d9-a91a-dcd63b7b78b3',X'cc138a4afa840881a00363afb97ea6b58ff2ab1a56fb6507c84420677cfcce66',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-9832-7dd4-a9b3-c13238933720',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-98b2-73c3-b807-611f2eddd9cf',X'593e74d12342ce3260cc32c6de92f697b00afebe52e74b0cc15c7072e357c042',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-98c6-7746-b0fd-a103802a92a6',X'a73d01cb5685772bfde226d8cdb795ed401d183d9d1d725cb02731bc77243bed',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-98cc-7618-8401-8ba94a14d3b5',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-98e5-7769-bfbd-74db32651fa8',X'92b31848dc90d046417060f43d3a4c3b67622961f921af5b814fc3869a1c770f',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-98f7-7742-be7e-f169559e4315',X'776ee7cd7f3f760352d17280dbafb5276f727ac24a8e572bba5b019cea4c62d8',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-98fd-7567-b88f-c4270d867f45',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-98ff-7118-8508-5273a7d07f0a',X'301a3ef6d48d5b8029d39b3d93b3a58fdbb8ea6e5ae26a33dc84a99bfb1b5f6b',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-9909-7e3c-925d-dbec4ae025b0',X'48da52d7078fceea5609049eaade55126cda8d7e75a0e68e26d82b0f9bf0d0aa',0,X'0a0848532d303030303110151a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ebc-992c-7545-a6de-f5ec95682c4d',X'669126482461761fb34be4be6b90678457371bea65af49626e278ec677526adf',0,X'0a0848532d303030303110161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-9937-7cf1-a5e5-47e9a372d736',X'82aa76fd24bdf15bc319200e3799e4e6f92ab3435c634fb4849319c4f3fc5346',0,X'0a0848532d303030303210171a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ebc-9947-7a19-9ea8-1a4cb1694886',X'c55e9b208be498e2b6a82b433604f784aa4af0f8c8759f99654f595ac763bb3e',0,X'0a0848532d303030303210181a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-9964-7b2a-bcb2-c0e091aa37db',X'306021b507c0e869196acbaca5c57527329a9c3891c62744e94650af5cf82a02',0,X'0a0848532d303030303310191a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ebc-9976-78cb-beee-3447d7fccfc0',X'f1664c0d3a69e45b43a400690adb3949d9b0f48d945e656a1074caf18cfc04bd',0,X'0a0848532d3030303033101a1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',41);
INSERT INTO cursor VALUES('evaluation',43);
INSERT INTO cursor VALUES('notification',55);
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
INSERT INTO checkpoint VALUES(32,1,'54690119bf90949416963b602a2917943ba6503ee0681fab1857dc7514fb9229','45eeb5ffec2f677063b2d4f5b8b518715b61ccbaf96733bf1b24bd5abba752ae','2026-11-24T18:06:12.824581Z','8838f7e866f50ea6a6b13dd383ac84670eee25b90f5267cd279c56de504629a5','fded8aa06981bf656cb6e9643255f3de8ec6e15c2e53ab4cc47adfaeded22a59d039ae8844661f2c61a60bc58e53aeb2fcb4969898a387ca1b9cd540263e0302');
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
INSERT INTO witnessed_checkpoint VALUES('council',39,1,'d13792729e509a140fa52375865551833c26ce56a8d2f905a7c239ed517dddc8','9391fe042b5baa2618c7d96e5b16cd49b73bb35279236214b8c9177f79a32c2f','2026-11-24T18:06:12.830089Z','2ca982a8d8e2a3fc579daa4d28dd813c928347487a48283de7274edcf1547ecb','c0c2a1c638f9e186010a082409392a94b355f3a8d57346d1d06c3ed6e190d1d13b6d18c4ff5dc862f58d110ef937e3c2208715abec10f97f55c6f656076f3506');
INSERT INTO witnessed_checkpoint VALUES('evaluation',42,1,'4e4ac9a9b90458e87d09bd19c298d064d448cd44c6f81051983274491f3e948d','06f582f7bde7424bbb8c81a1ea787e4ac5bfd47422ee6ca56c483179b8062a0d','2026-11-24T18:06:12.838043Z','d77460ac307650bbadfcd6d672d33a6466fbd13aa02fd6a4b15d38c351ea1f6d','5907c34f212765c7234ed4e0dcbe2d3e0cb23fc2e26ab01774b6403e0c15a8b4ccc56d13feb181a587c3130dc5bb6e8d715bf400b9f56f531961893d606d6e0d');
INSERT INTO witnessed_checkpoint VALUES('notification',54,1,'84d33835381a70fca44d3215af91d3845f9914e5124c77893bbe2c836d835cd0','a891451243eaea9d51fbb050cb510997f8ab377883f66f62238e90d0e98de85b','2026-11-24T18:06:12.840531Z','eeff557e1007fb002b9cdacce412ee124672f386a0709b855876306c08e8f593','48670b6ae54ed0a3699a913de612b097a6651340a02bf7b0e483418bb2ae7bba171b2e6e3b228c303cd983fef3e729b37118c7a8ea104582dae34c67d08e8903');
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
CREATE TABLE producer (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  kind INTEGER NOT NULL,
  registration_number TEXT NOT NULL UNIQUE,
  unit_code TEXT NOT NULL,
  address TEXT NOT NULL,
  representative TEXT NOT NULL,
  registered_in INTEGER NOT NULL
) STRICT;
INSERT INTO producer VALUES(1,'Công ty thứ nhất','cong ty thu nhat',3,'KB-1','24373','','(không có trong nguồn)',6);
INSERT INTO producer VALUES(2,'Hộ thứ hai','ho thu hai',5,'KB-2','24376','','(không có trong nguồn)',7);
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
CREATE INDEX personal_by_party ON personal (party);
CREATE INDEX timer_by_due ON timer (due);
CREATE UNIQUE INDEX product_by_producer ON product (producer, folded_name);
CREATE INDEX dossier_by_product ON dossier (product, number);
CREATE INDEX dossier_by_state ON dossier (state, number);
CREATE INDEX certificate_by_product ON certificate (product, valid_to);
COMMIT;
