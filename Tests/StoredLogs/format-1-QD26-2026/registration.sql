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
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795541865765097,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 c741318b720e62d1d71c1657e26d1c90fa0b25994158608c7278621784edd127 32470b8a4a07f55dd327aaf76cb280de73140740e71120a1b3ed6fd04f96ee77","grantedAt":"2026-11-24T17:37:45.758774Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795541865770249,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 23d3c9bf702e0fe4bfc23a0eeb84e6cd616400e1382bd9d62227900f75690b0c 11b8896a587fd98855a985bfd781eb6c489258a302603a018dfef229c8269585","grantedAt":"2026-11-24T17:37:45.765553Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795541865770249,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 d0241478d5d3d5e9198beec2c6420f0c71f1df6d726a38cd7c6c5733746dac43 7769279ad2dd4d1f3399683a8f489029d6886ad64d44ac66d427613c1bb557a8","grantedAt":"2026-11-24T17:37:45.768423Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795541865776518,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 5468ec50a95ce58c3df5774ebca8d8630a385af055b728aa00ef4117747b0f4e 1973a2d735dbc14e8099897524b382be2eff17377d9a6aed2b58a76af260fcca","grantedAt":"2026-11-24T17:37:45.775145Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795541865785223,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 6bb3a34ebff3a22074e74995c26c56f04b3979ce184652f2004175793f439b20 b6ff6a5c5355df0ff910f256e4d8e1e6de3449a0a5f05c788684afaae4b2cb71","grantedAt":"2026-11-24T17:37:45.777323Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795541865827350,'can-bo-xa','','01a20ea2-9561-7cb5-bb86-b2c0055b9969','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795541865829300,'can-bo-xa','','01a20ea2-9565-79e8-bf84-c645d4fe96bf','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795541865840114,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 e1679f55d2547678d61c9e55a23e9d55570ecdc452eb9eefb717037364a2ed37 679a55daf7fbeb76d3eeade99524ce32cb4a40dc249e869b88612f71ff8219f9","grantedAt":"2026-11-24T17:37:45.832566Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795541865843566,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 310204d7c05afb07411da66fbb13db44fdf21e9429a02b5d7b14997c7bbcd01e e455ac41af7818e14f0fa27f6030cdd7079b35de4bbd4e1da0e01b27461d6844","grantedAt":"2026-11-24T17:37:45.838500Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795541865865301,'chu-the.CT-00001','','01a20ea2-9587-72ec-900d-5f468544993d','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795541865874418,'chu-the.CT-00001','','01a20ea2-9591-7047-ae48-41f1837e6f82','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-13","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795541865981031,'chu-the.CT-00001','','01a20ea2-95f8-7573-a3eb-d1a62401faff','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795541865984134,'chu-the.CT-00001','','01a20ea2-95ff-7970-b5d8-c9ba168ccd64','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795541865994258,'chu-the.CT-00001','','01a20ea2-9609-723d-9599-497661e89b45','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-12","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795541866039737,'chu-the.CT-00001','','01a20ea2-9635-74a9-974f-db2f42e5902c','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795541866055902,'chu-the.CT-00002','','01a20ea2-9645-7b09-8141-17ba6cee7819','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795541866073713,'chu-the.CT-00002','','01a20ea2-9655-739d-afb4-e0d4539b8ed8','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795541866099980,'chu-the.CT-00002','','01a20ea2-9671-7dd1-9531-4a1325e18157','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795541866101587,'chu-the.CT-00002','','01a20ea2-9675-7972-9479-7c6f8bfdb87d','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795541866103013,'chu-the.CT-00002','','01a20ea2-9676-7b53-ad15-03fb3acdff30','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"version":1,"missing":["form-02","samples"]}',NULL);
INSERT INTO event VALUES(21,'dossier-reported','ocop.registration.v1.DossierReported','HS-00001',1795541866113682,'can-bo-xa','','01a20ea2-9681-7484-8a9c-a05f2632e8c5','','{"dossierId":"HS-00001","version":3,"reportNumber":"1/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00001"}',NULL);
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795541866131479,'can-bo-province','','01a20ea2-9691-7ef8-a502-3bd2567e7fd4','','{"dossierId":"HS-00001","version":4,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2026-09-21","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-13","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(23,'dossier-reported','ocop.registration.v1.DossierReported','HS-00002',1795541866152797,'can-bo-xa','','01a20ea2-96a4-72e6-a4b0-e1072ee9bf01','','{"dossierId":"HS-00002","version":3,"reportNumber":"2/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00002"}',NULL);
INSERT INTO event VALUES(24,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795541866161908,'can-bo-province','','01a20ea2-96b1-731c-a486-41b75c7778a9','','{"dossierId":"HS-00002","version":4,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2026-09-21","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-12","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(25,'dossier-reported','ocop.registration.v1.DossierReported','HS-00003',1795541866170450,'can-bo-xa','','01a20ea2-96ba-791c-9b88-bdbf48719bb0','','{"dossierId":"HS-00003","version":3,"reportNumber":"3/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00003"}',NULL);
INSERT INTO event VALUES(26,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795541866184801,'can-bo-province','','01a20ea2-96c5-721e-905b-61f69b299831','','{"dossierId":"HS-00003","version":4,"level":"province","unitCode":"66","receiptNumber":"3/TN-province","receivedOn":"2026-09-21","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-07","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(27,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795541866225535,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 c3893942de265685670b2db3e276891fb0205606ef9c5c1140100f7f8fa79c03 19dd5dd0018fffa69ce47b87bc2a4d262ed811b41c705758ec65dc5d680aa646","grantedAt":"2026-11-24T17:37:46.218513Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(28,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795541866256024,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 48900f94101ed2769ca09426a31651cd1d30f4bc9aadaf600cb43801de0d2542 1fcb67dd94aa9e9fdacbeb2855181ffeb0fddc1555bbcea30eee0a3b2e3a7f18","grantedAt":"2026-11-24T17:37:46.235708Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(29,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795541866270737,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 9e499e115c96dc1b0e4148afc98313a148fe1bf36fef4785e4b37f9f54d8931b 5b124e8c5b212d00115072133520e6717e69f1f3dbce9a21eac50a96337c3e25","grantedAt":"2026-11-24T17:37:46.256817Z","grantedBy":"founder:founder"}],"version":1}}',NULL);
INSERT INTO event VALUES(30,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795541866665703,'service:registration','','66.council/37','','{"productId":"SP-00001","dossierId":"HS-00001","version":5,"certificateId":"GCN-00001","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL);
INSERT INTO event VALUES(31,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795541866665703,'service:registration','','66.council/38','','{"productId":"SP-00002","dossierId":"HS-00002","version":5,"certificateId":"GCN-00002","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL);
INSERT INTO event VALUES(32,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795541866665703,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":5,"reason":"48.00 điểm, 2 sao: Điều 4.1.a Quyết định 26/2026/QĐ-TTg","sessionId":"PH-00001"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ea2-9561-7cb5-bb86-b2c0055b9969',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9565-79e8-bf84-c645d4fe96bf',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9587-72ec-900d-5f468544993d',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9591-7047-ae48-41f1837e6f82',X'490aa4c218af56972ff5bc9d1bbbbd1ec68634d21d592354cc9147dbe99272e6',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-95f8-7573-a3eb-d1a62401faff',X'cc138a4afa840881a00363afb97ea6b58ff2ab1a56fb6507c84420677cfcce66',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-95ff-7970-b5d8-c9ba168ccd64',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9609-723d-9599-497661e89b45',X'593e74d12342ce3260cc32c6de92f697b00afebe52e74b0cc15c7072e357c042',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-9635-74a9-974f-db2f42e5902c',X'a73d01cb5685772bfde226d8cdb795ed401d183d9d1d725cb02731bc77243bed',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-9645-7b09-8141-17ba6cee7819',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9655-739d-afb4-e0d4539b8ed8',X'92b31848dc90d046417060f43d3a4c3b67622961f921af5b814fc3869a1c770f',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-9671-7dd1-9531-4a1325e18157',X'776ee7cd7f3f760352d17280dbafb5276f727ac24a8e572bba5b019cea4c62d8',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ea2-9675-7972-9479-7c6f8bfdb87d',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ea2-9676-7b53-ad15-03fb3acdff30',X'301a3ef6d48d5b8029d39b3d93b3a58fdbb8ea6e5ae26a33dc84a99bfb1b5f6b',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ea2-9681-7484-8a9c-a05f2632e8c5',X'48da52d7078fceea5609049eaade55126cda8d7e75a0e68e26d82b0f9bf0d0aa',0,X'0a0848532d303030303110151a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ea2-9691-7ef8-a502-3bd2567e7fd4',X'669126482461761fb34be4be6b90678457371bea65af49626e278ec677526adf',0,X'0a0848532d303030303110161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-96a4-72e6-a4b0-e1072ee9bf01',X'82aa76fd24bdf15bc319200e3799e4e6f92ab3435c634fb4849319c4f3fc5346',0,X'0a0848532d303030303210171a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ea2-96b1-731c-a486-41b75c7778a9',X'c55e9b208be498e2b6a82b433604f784aa4af0f8c8759f99654f595ac763bb3e',0,X'0a0848532d303030303210181a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ea2-96ba-791c-9b88-bdbf48719bb0',X'306021b507c0e869196acbaca5c57527329a9c3891c62744e94650af5cf82a02',0,X'0a0848532d303030303310191a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20ea2-96c5-721e-905b-61f69b299831',X'f1664c0d3a69e45b43a400690adb3949d9b0f48d945e656a1074caf18cfc04bd',0,X'0a0848532d3030303033101a1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',39);
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
