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
) STRICT;
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795541859003831,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 446abce266a70746ae5bf2212810f2b74f2f13d1c6685812d0b9abbfbfd2ce62 1b1e8e9dd173367a2acc3bd859e756a92111a7eb7fd8f221f135fbf9e253a00f","grantedAt":"2026-11-24T17:37:38.994983Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795541859007935,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 0490da87d1080c882868e154a0df028ea53eb0898f6198287a5bd7038bdffd29 281bfb80c4013e9a79a345944b46d374ce7f40847ee63554ee177e99efc874d0","grantedAt":"2026-11-24T17:37:39.000791Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795541859017607,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 1718c7eacba06e57f9345662d26d4f5f760342353c51697ca3bb9e5d414f5237 c0b6cac8ada8e0f8bd61e9e19b1ef6855b744b10566ab029f9a2259a564f9d40","grantedAt":"2026-11-24T17:37:39.009886Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795541859020501,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4cf6720f6598dab7d3c7e97e58bd2d14d1326902fae4813cf7f9a3483a109b1d fc27e9ed344abe5b02c48d75dbaed8f04b1dd3be8d0627d3c5974f5ed8bd86a9","grantedAt":"2026-11-24T17:37:39.019021Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795541859025606,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 27a433351ba432352d75300748c7014475a740d82178de25765137989026ef13 3434164d876edfc0a67bffee855b27dc5033b4cd253e532e4f4edebc8f1f19ca","grantedAt":"2026-11-24T17:37:39.022833Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795541859064222,'can-bo-xa','','01a20ea2-7af6-7bef-927b-dba7c9c322db','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795541859066130,'can-bo-xa','','01a20ea2-7af9-76c1-8e93-ddc6dfa6ba95','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795541859070205,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 312989015b1b124d45107f586389622107fd0b55cbc05ad651301d505a77a807 f43a969266d9f5e3a021277192e44bfd48161d01a5afe4a03c9fe2eee6cbe157","grantedAt":"2026-11-24T17:37:39.068081Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795541859081332,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 e93277be2dacf2c103efd57a9782f7baf789c5b3f187325ac535bd1c7224e039 aa00876667dbd464325114b14f7439e874095c5d6b4228778f89d06d3d18a01c","grantedAt":"2026-11-24T17:37:39.070777Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795541859099172,'chu-the.CT-00001','','01a20ea2-7b19-7094-a6bf-747816bfe2ef','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795541859100616,'chu-the.CT-00001','','01a20ea2-7b1c-7ddc-9807-52f3f4e8b41e','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-14","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795541859161393,'chu-the.CT-00001','','01a20ea2-7b58-7969-ad0a-3c689cd424a3','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795541859163788,'chu-the.CT-00001','','01a20ea2-7b5b-7e35-85da-b3a3e9718cf4','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795541859169486,'chu-the.CT-00001','','01a20ea2-7b60-7dd7-89a9-71f1a9cfc239','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-13","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795541859185207,'chu-the.CT-00001','','01a20ea2-7b70-7c20-9799-a81521ae87d9','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795541859190958,'chu-the.CT-00002','','01a20ea2-7b74-77e1-8c09-e54bb32e7901','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795541859197490,'chu-the.CT-00002','','01a20ea2-7b7c-7b86-a574-e36a674750fd','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795541859213531,'chu-the.CT-00002','','01a20ea2-7b8c-71d8-860c-721426f5d676','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795541859216777,'chu-the.CT-00002','','01a20ea2-7b8e-7686-9fdd-c6a66f558040','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795541859218195,'chu-the.CT-00002','','01a20ea2-7b91-7697-8dc6-2c043fb5af06','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"version":1,"missing":["business-registration","samples"]}',NULL);
INSERT INTO event VALUES(21,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795541859227589,'can-bo-district','','01a20ea2-7b99-7122-ae2e-77a1492a036a','','{"dossierId":"HS-00001","version":3,"level":"district","unitCode":"651","receiptNumber":"1/TN-district","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795541859233084,'can-bo-district','','01a20ea2-7b9f-701e-bd05-34c3187650bd','','{"dossierId":"HS-00002","version":3,"level":"district","unitCode":"651","receiptNumber":"2/TN-district","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(23,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795541859239732,'can-bo-district','','01a20ea2-7ba7-7d8d-8729-1aafdd19fa37','','{"dossierId":"HS-00003","version":3,"level":"district","unitCode":"651","receiptNumber":"3/TN-district","receivedOn":"2022-09-20","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-07","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(24,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795541859266360,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 b625dd29544d1c9d08bea799c41caccdc32c1305bbdfe2a7a7e5e1ac74cd5b32 e67a243a8f09d34fcd128c767e02f7724381554980f137aba177578c7ce2b5f8","grantedAt":"2026-11-24T17:37:39.262557Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(25,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795541859274451,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 5046e9612bb87e6d771baf88ee5e02ea184cae229b9de0f0f619ae5e9aea0e28 9a1c1f282540f5d5c159935c584c3af6919f7f0f94d8e891a7dd315380ed16fc","grantedAt":"2026-11-24T17:37:39.265677Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(26,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795541859277804,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 31a0516f909f7355cee7db97e2a5de3413fe2450be59d201a1da0d0a1cb0d878 390901265e2bbd1e523c503645ffc552a12913946f95c02145b6237df386ba10","grantedAt":"2026-11-24T17:37:39.270994Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(27,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00001',1795541859604366,'service:registration','','66.council/37','','{"dossierId":"HS-00001","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(28,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00002',1795541859604366,'service:registration','','66.council/38','','{"dossierId":"HS-00002","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(29,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795541859604366,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":4,"reason":"48.00 điểm, 2 sao: Quyết định 1048/QĐ-TTg","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(30,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795541859642376,'can-bo-province','','01a20ea2-7d39-7bcf-bbde-5b819ceaf3e8','','{"dossierId":"HS-00001","version":5,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(31,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795541859649427,'can-bo-province','','01a20ea2-7d41-7df6-8cda-68001f57d17b','','{"dossierId":"HS-00002","version":5,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(32,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-01',1795541859669336,'service:registration','','66.council/43','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 27cc7aeadb33dfbe735ea505f515be7bbb793225e7e4becf24c6039d908d3772 632eb38600e19670f39b670bb2b44bb76d0e87de06e3a0e032f099701edc3517","grantedAt":"2026-11-24T17:37:39.665861Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(33,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-02',1795541859685920,'service:registration','','66.council/44','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 adcf5d76baa2f464cad81827158b2bb2c27c945eea8461270cfdc8536bd3bd1f 8de4f000bfaeeec598446202f219e56557aa476033491aab8de1fe2be8846183","grantedAt":"2026-11-24T17:37:39.676789Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(34,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-03',1795541859689575,'service:registration','','66.council/45','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 48de103eef456ffe49c519c5fb780f591d8b4b07a731b308978b733b31098710 685b9ee62eb737e95c3511713e0e2d0083d0cf0921e9c6d50f96441964e644ae","grantedAt":"2026-11-24T17:37:39.686486Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(35,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795541859837758,'service:registration','','66.council/59','','{"productId":"SP-00001","dossierId":"HS-00001","version":6,"certificateId":"GCN-00001","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL);
INSERT INTO event VALUES(36,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795541859837758,'service:registration','','66.council/60','','{"productId":"SP-00002","dossierId":"HS-00002","version":6,"certificateId":"GCN-00002","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ea2-7af6-7bef-927b-dba7c9c322db',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7af9-76c1-8e93-ddc6dfa6ba95',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7b19-7094-a6bf-747816bfe2ef',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7b1c-7ddc-9807-52f3f4e8b41e',X'f8f35a2ca8c486f587c1aaf180184ba4876d55dbd87b36183dd90b0002a63b07',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-7b58-7969-ad0a-3c689cd424a3',X'e58c66068696bddf85b91f6e764b4c280df232530f67328f5c08c8b96572c227',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-7b5b-7e35-85da-b3a3e9718cf4',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7b60-7dd7-89a9-71f1a9cfc239',X'd793adfc2a2f4d9d81160829d1f1894a200e963381f86f5a023cb558d17e1b9f',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-7b70-7c20-9799-a81521ae87d9',X'a771d66ae3e516baa66eeedb65e78b00a64c5ee9f2bac4bbf42ef41d5118984a',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-7b74-77e1-8c09-e54bb32e7901',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7b7c-7b86-a574-e36a674750fd',X'58f6f6f38d200add882ba7cdfd88ef70ded95a4933714f1c61212749aa2b4dcf',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-7b8c-71d8-860c-721426f5d676',X'2df62d6ba8d3685d2f4cef0d81162d419b83307a18fd0179ef030b4ae05e2e4f',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-7b8e-7686-9fdd-c6a66f558040',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-7b91-7697-8dc6-2c043fb5af06',X'ab5a97a2e3d1a6a0bf68876cf3f398aa84a498f89bbf646504afd31e74916a97',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-7b99-7122-ae2e-77a1492a036a',X'49352e3b7cd387895b1925dd632f37f0e6f3add2e2ee3aed5ebfcd839417f4c8',0,X'0a0848532d303030303110151a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-7b9f-701e-bd05-34c3187650bd',X'86992eefdae09c318403a78235fe302c1be40ac1c639fc67374b4578f66c2a59',0,X'0a0848532d303030303210161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-7ba7-7d8d-8729-1aafdd19fa37',X'5dfb926decf990e9eae1080600336273ed9ea6ac8ebcac7e02810b5dc99cece9',0,X'0a0848532d303030303310171a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-7d39-7bcf-bbde-5b819ceaf3e8',X'0852bd3dae01dccffafe8f2eb24d49018d191bad9db396531bfc158ccdd7226b',0,X'0a0848532d3030303031101e1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-7d41-7df6-8cda-68001f57d17b',X'ae3d173cf6fac299c5de1bc6b75e87bbffb01e14108677fda3a23a0e90b65cc4',0,X'0a0848532d3030303032101f1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',60);
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
INSERT INTO dossier VALUES(1,1,'24373',1,'2022-09-05','QD1048-2019','QD1048-14',7,6,'province',5,'','','2026-11-25','','2022-09-20');
INSERT INTO dossier VALUES(2,2,'24373',1,'2022-09-05','QD1048-2019','QD1048-13',7,6,'province',5,'','','2026-11-25','','2022-09-20');
INSERT INTO dossier VALUES(3,3,'24376',1,'2022-09-05','QD1048-2019','QD1048-07',8,4,'district',5,'','48.00 điểm, 2 sao: Quyết định 1048/QĐ-TTg','2026-11-25','','2022-09-20');
INSERT INTO dossier VALUES(4,4,'24376',1,'2022-09-05','QD1048-2019','QD1048-07',1,1,'',0,replace('business-registration\nsamples','\n',char(10)),'','','','');
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
INSERT INTO document VALUES(1,'business-plan','Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(1,'business-registration','Giấy đăng ký kinh doanh (bản sao có chứng thực)','0000000000000000000000000000000000000000000000000000000000000013',1000000,20,'');
INSERT INTO document VALUES(1,'organisation-introduction','Giới thiệu bộ máy tổ chức (biểu số 04)','0000000000000000000000000000000000000000000000000000000000000012',1000000,20,'');
INSERT INTO document VALUES(1,'product-registration','Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(2,'business-plan','Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(2,'business-registration','Giấy đăng ký kinh doanh (bản sao có chứng thực)','0000000000000000000000000000000000000000000000000000000000000013',1000000,20,'');
INSERT INTO document VALUES(2,'organisation-introduction','Giới thiệu bộ máy tổ chức (biểu số 04)','0000000000000000000000000000000000000000000000000000000000000012',1000000,20,'');
INSERT INTO document VALUES(2,'product-registration','Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(3,'business-plan','Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(3,'business-registration','Giấy đăng ký kinh doanh (bản sao có chứng thực)','0000000000000000000000000000000000000000000000000000000000000013',1000000,20,'');
INSERT INTO document VALUES(3,'organisation-introduction','Giới thiệu bộ máy tổ chức (biểu số 04)','0000000000000000000000000000000000000000000000000000000000000012',1000000,20,'');
INSERT INTO document VALUES(3,'product-registration','Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
INSERT INTO document VALUES(4,'business-plan','Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)','0000000000000000000000000000000000000000000000000000000000000011',1000000,20,'');
INSERT INTO document VALUES(4,'organisation-introduction','Giới thiệu bộ máy tổ chức (biểu số 04)','0000000000000000000000000000000000000000000000000000000000000012',1000000,20,'');
INSERT INTO document VALUES(4,'product-registration','Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)','0000000000000000000000000000000000000000000000000000000000000010',1000000,20,'');
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
INSERT INTO certificate VALUES('GCN-00001',1,4,'66-651-24373-1-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province');
INSERT INTO certificate VALUES('GCN-00002',2,3,'66-651-24373-2-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province');
CREATE TRIGGER event_not_changed BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE TRIGGER event_not_deleted BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;
CREATE VIEW log AS
SELECT sequence, strftime('%Y-%m-%dT%H:%M:%SZ', time / 1000000, 'unixepoch') AS time, type, subject, actor, on_behalf_of, data
FROM event ORDER BY sequence;
CREATE INDEX timer_by_due ON timer (due);
CREATE UNIQUE INDEX product_by_producer ON product (producer, folded_name);
CREATE INDEX dossier_by_product ON dossier (product, number);
CREATE INDEX dossier_by_state ON dossier (state, number);
CREATE INDEX certificate_by_product ON certificate (product, valid_to);
COMMIT;
