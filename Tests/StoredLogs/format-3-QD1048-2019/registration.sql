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
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795543562079870,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 1031038739c758de1eaf930945dfa891e2fe6c7b2e83f2de789224a659e4f467 57ce92b579f9d6df69604e82fa58bb72568b374de3b0f5983d3f59def89dbfe5","grantedAt":"2026-11-24T18:06:02.069759Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'862ce8e3ed5a9d980f466930c2568a42cceb0680f8565517995e3337667a2eac');
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795543562094326,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 adcbed275c990e69c87cef6ede4874d1e9a91bc9645e23ef64c5f03446eb8658 9d91d397f134474b50197ee768161d9f57c6c115fe41093387213bb6b53737be","grantedAt":"2026-11-24T18:06:02.081620Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'5fa8d8b3e91b4dd553d47369a5a52243c8fc682debe072203c6865be214b61f2');
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795543562114501,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 3b292455139a81db2bb0fa4ded768330a49a31726e3ea315c066c9c58afc3a20 c90556b1b94e262ddf412506fb2567bb7b0d4e0b572c7f41a1a969fc5cd569de","grantedAt":"2026-11-24T18:06:02.092091Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'278f338cfa2d0958b41c4f2ede789453bf870e021db0cf843f45e01b4c8fbe1b');
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795543562121445,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4a596bfae1e9de73a2c331e3b1cba96433a01e1a13f12adfe993a594eddbd140 524b6400499a7272422534cc7ab455c6ec3e4b53a30f4ca432ed55aa9a87a4c5","grantedAt":"2026-11-24T18:06:02.111271Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'aeb0d8e376c436cfa91985412824f8f4d96b48b47acf23417e9699f208a2e18f');
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795543562127136,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 e06aa2fd15f49ce83c9fe36cf9c80892dab68034c313b8e947e00c71e0232308 814a39c584504012bb4d012d8e040e9c53229912f3cd995809bb5165935a515f","grantedAt":"2026-11-24T18:06:02.120948Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'23faa24f794e12574a85e129556f68f59477fd40584473fe16db69b653793ead');
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795543562225562,'can-bo-xa','','01a20ebc-77eb-72c0-8cdb-8e524fdfa296','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL,X'f07fd21e515b71acc42bfc41bcc952e8b96f4ded66c6e22be53198a37bf6d854');
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795543562229530,'can-bo-xa','','01a20ebc-77f5-77ec-861f-5850c2a3f7f5','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL,X'220cf876c76cba522dfd80aa457b965d1c56e47b5f633a6c53ef675a5442b1d9');
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795543562265778,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 249c4b7fc629e42b5b3c4445d1a8d7809b68c2aed8d02275b7e5c2b33094ea7d 1e25cf18c3d9d5f0c2769bfb2a6c62a5699947c3f0850330e8b43ca42203de78","grantedAt":"2026-11-24T18:06:02.260861Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a8c8f3c6f9865f2025c762b63b45bec1c1283d43c5e62cfaa46da5cf9613d7c9');
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795543562277799,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 8d59901053429359216ffc4124efc42494c942d3c1f8706c7e18e477f9cde300 8d0328d554274e58a712a561fb7cf71d00b91ce90ac2c510d6a8cd80ab3bb5e0","grantedAt":"2026-11-24T18:06:02.267750Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'13cb44ca4ddc6038c95008fccf89843e505a36e45d834ed131ccc0be40ec4d2e');
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795543562342449,'chu-the.CT-00001','','01a20ebc-7862-7a60-a74d-cae66e2847b4','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL,X'46bf3c6c8e3a5e37a7ac1b6775c484a37a2d2a0aa0665344946555042d8bed4e');
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795543562345325,'chu-the.CT-00001','','01a20ebc-7869-7ba2-ba6d-5041c8f9e4bb','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-14","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'4cfa8d040922a208b866b2db309f24dfa8a947915bb9b992589768b2fcb1f6d8');
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795543562472798,'chu-the.CT-00001','','01a20ebc-78e8-7394-a846-6a77125c9825','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL,X'd64f0c43d707b730d05ce01de86c586911b75f3125fd9419eceabb9d659df4de');
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795543562477727,'chu-the.CT-00001','','01a20ebc-78ed-752f-9c5b-a330489b2c2d','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL,X'b9c0751e7e5d15c7512805764e4c44b57d57844ecb438db2c008c6a531c17b7c');
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795543562483441,'chu-the.CT-00001','','01a20ebc-78f1-7165-bc9e-357c62393cc1','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-13","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'6672d755fad77932b94ed487088a93579da0f8b3f38e5b930717fb21ce08aca6');
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795543562518479,'chu-the.CT-00001','','01a20ebc-7915-7672-a78d-120300c1d51c','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL,X'e5656e3fff148cd36c8a2ae8f0991cdbf46afc8d5d214f54f269a90dbe751c6b');
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795543562527544,'chu-the.CT-00002','','01a20ebc-7919-77f0-ada2-dfe81609a5ce','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL,X'22ba3f2e36ef42300f8eccc614f26b279f823b279d6aa4adb7ec86fd8eac5bd5');
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795543562529665,'chu-the.CT-00002','','01a20ebc-7921-7f63-a8d5-5085871a1d91','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'396f5dd9ea171b0b2e6b32c8c13582c015cb893d174446217677c0f6a51427ec');
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795543562556994,'chu-the.CT-00002','','01a20ebc-793b-752e-b13e-77b17a677fc4','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL,X'012796a899b320b4f82e85f6974d76fad840cfc11a43a9416d81cd8bbf65b993');
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795543562561861,'chu-the.CT-00002','','01a20ebc-7941-7d77-ad50-21e745baa76a','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL,X'36753a86f6f452d504b119595d15109286208b0fa9d9111aa80bee4294bbf527');
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795543562566310,'chu-the.CT-00002','','01a20ebc-7945-7610-9765-1a84c3c4cb00','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"version":1,"missing":["business-registration","samples"]}',NULL,X'154587e55509d074a916b063e8b527563187ac015f7bca04dc1e411538c33501');
INSERT INTO event VALUES(21,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795543562589317,'can-bo-district','','01a20ebc-794f-70b3-9854-9ae4992df20f','','{"dossierId":"HS-00001","version":3,"level":"district","unitCode":"651","receiptNumber":"1/TN-district","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL,X'aa7c935397beb176b339874b2a09ad575005ff71d95bc1b3b8ff8dca0e5ae432');
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795543562604314,'can-bo-district','','01a20ebc-796c-7075-a601-b3d7bc000912','','{"dossierId":"HS-00002","version":3,"level":"district","unitCode":"651","receiptNumber":"2/TN-district","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL,X'04e563b1463d71aadaf8d617948763f45e4ea3db8d2acb2dcedbfe6ac2f29aff');
INSERT INTO event VALUES(23,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795543562615247,'can-bo-district','','01a20ebc-7977-7722-8190-bdd4147ea6e9','','{"dossierId":"HS-00003","version":3,"level":"district","unitCode":"651","receiptNumber":"3/TN-district","receivedOn":"2022-09-20","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-07","filedOn":"2022-09-05"}',NULL,X'66baf3af1fd790f3502bff7e7af7d12256381ecaf8048e785409963d6ff2386e');
INSERT INTO event VALUES(24,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795543562635376,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 e4479e3ba32b2616db7eb4acb55a89f0302fa2c17ca75eb2501b9ee7a1ad4060 323d5e76ccd62f255d455033e6b06b5753f0790e49b3e8226353e6e6c7cb2743","grantedAt":"2026-11-24T18:06:02.634011Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'4a7ff586bc41f4f243a2fec77033139a67298f7c0fa97d4eecd31d8ea06b4a7a');
INSERT INTO event VALUES(25,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795543562640854,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 d871cdc44e661fbbd327490d9c4d4c93c2f4e10a7bf9c35c49181c3038798d2a ce9f1d5ce95c86047878c05442df06d6a352505e4813cd7ec5acc973657ec2d0","grantedAt":"2026-11-24T18:06:02.636779Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'fe76fd3ae0c0b6e4b96de26f797385cd8026443334ff58bc24680d7bc88e743c');
INSERT INTO event VALUES(26,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795543562648763,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 049a386e292b8b8348c390fbcf6cf152260b754e67d66c1b2f9a812ad763db44 398a057121513f301f7b93849050e6790f07ed7689979913a41ad084c3f82e95","grantedAt":"2026-11-24T18:06:02.642985Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'785ffd9f1101b80d51e241d4f8a7d395b92a4b260c0d468e643a3b53b8daad2f');
INSERT INTO event VALUES(27,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00001',1795543563874710,'service:registration','','66.council/37','','{"dossierId":"HS-00001","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL,X'7f38bf469d03fe72ee34c8238f5942cf8daeed372fb96f04b3bc87c477e02be3');
INSERT INTO event VALUES(28,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00002',1795543563874710,'service:registration','','66.council/38','','{"dossierId":"HS-00002","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL,X'948d3e297b16de6d09b2da05c74505321f23f21bf4089d503feb31411c9707fc');
INSERT INTO event VALUES(29,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795543563874710,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":4,"reason":"48.00 điểm, 2 sao: Quyết định 1048/QĐ-TTg","sessionId":"PH-00001"}',NULL,X'a50eb03618315382d7e1268d905a0551fdc0928b664f06a2b3dff634c431b0da');
INSERT INTO event VALUES(30,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795543563924883,'can-bo-province','','01a20ebc-7e8f-77dd-9d87-7a045331d570','','{"dossierId":"HS-00001","version":5,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL,X'c0f8e9af2de281c956abb6a42e823b13e9d696db5f3436c2aae4b04179fd3657');
INSERT INTO event VALUES(31,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795543563934270,'can-bo-province','','01a20ebc-7e9d-7408-9a71-64f7dd7b075f','','{"dossierId":"HS-00002","version":5,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL,X'db37fb0568174e25fefa12ef2a7df60d317e4ce3bd215d612b0762cccba2ac86');
INSERT INTO event VALUES(32,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-01',1795543563965250,'service:registration','','66.council/43','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 45e631e3f7f7446fea211ff50e2757155503f47a452bd442200ed6cfe1d63a31 2d72c922bc5eb143b22e8095189b4a4ceefad64115e937211384adfec0e9d14d","grantedAt":"2026-11-24T18:06:03.962286Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'2bdf4fd84219017d4f87c8d841aee4360d7586f42ca70ae5589979e258d7f652');
INSERT INTO event VALUES(33,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-02',1795543563972824,'service:registration','','66.council/44','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 36afd7525f9f68497d75588dfe1f3dc66cc22e02d68d2277e8e6cab2a10cdb29 28b42ae8f0df04b31c5e13d73cbc59c80506342607839a708e52b28b7b9ff4ec","grantedAt":"2026-11-24T18:06:03.968803Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'c26598f8d7a68c68d0f1dc815f71da28e15cd9c75d6a222007bfebb94dcf8f21');
INSERT INTO event VALUES(34,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-03',1795543563982661,'service:registration','','66.council/45','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ace1666a2ea8af9e989382f4b7c567f6ed4f5bc15c6ec5b17d98df1368bce365 e0864b72993a80c07f5558d739926a60d14f8818aca89206dfdf47c63afef152","grantedAt":"2026-11-24T18:06:03.976558Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'7365b8070159522fe45579eaf9ee5c588e15dbf0d9d4a00be663fe04c8039651');
INSERT INTO event VALUES(35,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795543564223657,'service:registration','','66.council/59','','{"productId":"SP-00001","dossierId":"HS-00001","version":6,"certificateId":"GCN-00001","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL,X'1edbd98a0b1a6f0a2c59f869646ab2a3d9a61f739b44be2d1280eab1ebbb626a');
INSERT INTO event VALUES(36,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795543564223657,'service:registration','','66.council/60','','{"productId":"SP-00002","dossierId":"HS-00002","version":6,"certificateId":"GCN-00002","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL,X'7d948cd7eb0415a21fc837e18c3a9f85ab2600b346172542b0d7e51fa70888e6');
INSERT INTO event VALUES(37,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.registration/36',1795543564610319,'service:registration','','checkpoint','','{"province":"66","service":"registration","fromSequence":"1","toSequence":"36","hash":"7d948cd7eb0415a21fc837e18c3a9f85ab2600b346172542b0d7e51fa70888e6","root":"1008f3271235ff08116c344286ebd8ba410349b5cb3849b3db7aca0a757665d5","time":"2026-11-24T18:06:04.610319Z","publicKey":"38eee01719abe74d746737eff6f7cdb5db28270471bf42af457b261ce33627b8","signature":"2714f2f0377d9b2dff79587bbc9762ef89b5cb45dbb4531cef2868e72cf4471ae3c8f4cb1ded74e2a76fa06ab4c7a1e8d0a9316c6610a1d9a1df030735e3290d"}',NULL,X'318c360f20c67f9166ec0b45b4f456576c9a9c63452b7dcbfb4394f072d925aa');
INSERT INTO event VALUES(38,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.council/61',1795543565532095,'service:registration','','66.council/62','','{"checkpoint":{"province":"66","service":"council","fromSequence":"1","toSequence":"61","hash":"ee30219d9a28d9d187f3d5e5cb918325bcc4f0a48ff818e367b8ce1dccc8aacf","root":"55cff4478838c9934ad68eea4e075ff41db3d7463e0a73b06751af206153f581","time":"2026-11-24T18:06:04.622868Z","publicKey":"460d8826889ded462872808339a896966c964873348c3bf68eb80c08368371fe","signature":"7349738c8949249baefa872ec1ab634ebe46fb04924c21530805aeaeaf7e88cfcf76a8ed436fd3279cbd95bfcbba57c2265996db1caa64200f6c84111cdeab02"}}',NULL,X'3f5d8dbaafed963c5927146128d6ac15c7bc58ce968e51d7120c5c26511499b2');
INSERT INTO event VALUES(39,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/55',1795543565532095,'service:registration','','66.evaluation/56','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"55","hash":"0cc9ec406e3752a20f2a0e791b65d0f450bc272bad77ca1a2f4f2cfcec12f8ee","root":"9f71e5e306cfb2f00fbd1fa34e11c599878dc07ca65b6cfbd68558e0cbb5b2d9","time":"2026-11-24T18:06:04.636359Z","publicKey":"f521e53ddc9901c688e4991234d961333892d67d284b3b9b6c7e2fecb257d43d","signature":"0e5794fb3f1cd6a68bb430eac5cbb348779b23e6b38e6c88c90f58df90481cf676139e36d606debce9597dd76106e6f7a6e567ef588abbabfca759eaccd6fa03"}}',NULL,X'6c08a3988e3b77e7803394e31857beb7446bad68e26f3e588b124a90193600f2');
INSERT INTO event VALUES(40,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/82',1795543565532095,'service:registration','','66.notification/83','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"82","hash":"d59096ed55c9e9c100a8537ec7d74eeddf2093c645b8f95196c280349da32383","root":"76e760c6d9e0669b26b4f642704a85182f332d20d86555522fc6e9251e991a2c","time":"2026-11-24T18:06:04.657253Z","publicKey":"c58a8056b26483dbff06f7bde79e41e103443acd9de2b1ccb0a8003ae39599da","signature":"29402dbda35bd164c65031fd511ef822b0c1035891ad69f2122e01a052d070de086f0c4872068baa7655e10eaf0c7f2d6556683d983ba708f49feb414abd9d0f"}}',NULL,X'b88d8280b4df66f9af3979465390e0776e9cb9c74b127f8ed6bf27e8e7eeb8cd');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ebc-77eb-72c0-8cdb-8e524fdfa296',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-77f5-77ec-861f-5850c2a3f7f5',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-7862-7a60-a74d-cae66e2847b4',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-7869-7ba2-ba6d-5041c8f9e4bb',X'f8f35a2ca8c486f587c1aaf180184ba4876d55dbd87b36183dd90b0002a63b07',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-78e8-7394-a846-6a77125c9825',X'e58c66068696bddf85b91f6e764b4c280df232530f67328f5c08c8b96572c227',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-78ed-752f-9c5b-a330489b2c2d',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-78f1-7165-bc9e-357c62393cc1',X'd793adfc2a2f4d9d81160829d1f1894a200e963381f86f5a023cb558d17e1b9f',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-7915-7672-a78d-120300c1d51c',X'a771d66ae3e516baa66eeedb65e78b00a64c5ee9f2bac4bbf42ef41d5118984a',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-7919-77f0-ada2-dfe81609a5ce',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-7921-7f63-a8d5-5085871a1d91',X'58f6f6f38d200add882ba7cdfd88ef70ded95a4933714f1c61212749aa2b4dcf',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-793b-752e-b13e-77b17a677fc4',X'2df62d6ba8d3685d2f4cef0d81162d419b83307a18fd0179ef030b4ae05e2e4f',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20ebc-7941-7d77-ad50-21e745baa76a',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20ebc-7945-7610-9765-1a84c3c4cb00',X'ab5a97a2e3d1a6a0bf68876cf3f398aa84a498f89bbf646504afd31e74916a97',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20ebc-794f-70b3-9854-9ae4992df20f',X'49352e3b7cd387895b1925dd632f37f0e6f3add2e2ee3aed5ebfcd839417f4c8',0,X'0a0848532d303030303110151a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-796c-7075-a601-b3d7bc000912',X'86992eefdae09c318403a78235fe302c1be40ac1c639fc67374b4578f66c2a59',0,X'0a0848532d303030303210161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-7977-7722-8190-bdd4147ea6e9',X'5dfb926decf990e9eae1080600336273ed9ea6ac8ebcac7e02810b5dc99cece9',0,X'0a0848532d303030303310171a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-7e8f-77dd-9d87-7a045331d570',X'0852bd3dae01dccffafe8f2eb24d49018d191bad9db396531bfc158ccdd7226b',0,X'0a0848532d3030303031101e1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20ebc-7e9d-7408-9a71-64f7dd7b075f',X'ae3d173cf6fac299c5de1bc6b75e87bbffb01e14108677fda3a23a0e90b65cc4',0,X'0a0848532d3030303032101f1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',63);
INSERT INTO cursor VALUES('evaluation',56);
INSERT INTO cursor VALUES('notification',83);
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
INSERT INTO checkpoint VALUES(36,1,'7d948cd7eb0415a21fc837e18c3a9f85ab2600b346172542b0d7e51fa70888e6','1008f3271235ff08116c344286ebd8ba410349b5cb3849b3db7aca0a757665d5','2026-11-24T18:06:04.610319Z','38eee01719abe74d746737eff6f7cdb5db28270471bf42af457b261ce33627b8','2714f2f0377d9b2dff79587bbc9762ef89b5cb45dbb4531cef2868e72cf4471ae3c8f4cb1ded74e2a76fa06ab4c7a1e8d0a9316c6610a1d9a1df030735e3290d');
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
INSERT INTO witnessed_checkpoint VALUES('council',61,1,'ee30219d9a28d9d187f3d5e5cb918325bcc4f0a48ff818e367b8ce1dccc8aacf','55cff4478838c9934ad68eea4e075ff41db3d7463e0a73b06751af206153f581','2026-11-24T18:06:04.622868Z','460d8826889ded462872808339a896966c964873348c3bf68eb80c08368371fe','7349738c8949249baefa872ec1ab634ebe46fb04924c21530805aeaeaf7e88cfcf76a8ed436fd3279cbd95bfcbba57c2265996db1caa64200f6c84111cdeab02');
INSERT INTO witnessed_checkpoint VALUES('evaluation',55,1,'0cc9ec406e3752a20f2a0e791b65d0f450bc272bad77ca1a2f4f2cfcec12f8ee','9f71e5e306cfb2f00fbd1fa34e11c599878dc07ca65b6cfbd68558e0cbb5b2d9','2026-11-24T18:06:04.636359Z','f521e53ddc9901c688e4991234d961333892d67d284b3b9b6c7e2fecb257d43d','0e5794fb3f1cd6a68bb430eac5cbb348779b23e6b38e6c88c90f58df90481cf676139e36d606debce9597dd76106e6f7a6e567ef588abbabfca759eaccd6fa03');
INSERT INTO witnessed_checkpoint VALUES('notification',82,1,'d59096ed55c9e9c100a8537ec7d74eeddf2093c645b8f95196c280349da32383','76e760c6d9e0669b26b4f642704a85182f332d20d86555522fc6e9251e991a2c','2026-11-24T18:06:04.657253Z','c58a8056b26483dbff06f7bde79e41e103443acd9de2b1ccb0a8003ae39599da','29402dbda35bd164c65031fd511ef822b0c1035891ad69f2122e01a052d070de086f0c4872068baa7655e10eaf0c7f2d6556683d983ba708f49feb414abd9d0f');
CREATE TABLE principal (
  principal_id TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 e4479e3ba32b2616db7eb4acb55a89f0302fa2c17ca75eb2501b9ee7a1ad4060 323d5e76ccd62f255d455033e6b06b5753f0790e49b3e8226353e6e6c7cb2743","grantedAt":"2026-11-24T18:06:02.634011Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 d871cdc44e661fbbd327490d9c4d4c93c2f4e10a7bf9c35c49181c3038798d2a ce9f1d5ce95c86047878c05442df06d6a352505e4813cd7ec5acc973657ec2d0","grantedAt":"2026-11-24T18:06:02.636779Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 049a386e292b8b8348c390fbcf6cf152260b754e67d66c1b2f9a812ad763db44 398a057121513f301f7b93849050e6790f07ed7689979913a41ad084c3f82e95","grantedAt":"2026-11-24T18:06:02.642985Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-01','{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 45e631e3f7f7446fea211ff50e2757155503f47a452bd442200ed6cfe1d63a31 2d72c922bc5eb143b22e8095189b4a4ceefad64115e937211384adfec0e9d14d","grantedAt":"2026-11-24T18:06:03.962286Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-02','{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 36afd7525f9f68497d75588dfe1f3dc66cc22e02d68d2277e8e6cab2a10cdb29 28b42ae8f0df04b31c5e13d73cbc59c80506342607839a708e52b28b7b9ff4ec","grantedAt":"2026-11-24T18:06:03.968803Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-03','{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ace1666a2ea8af9e989382f4b7c567f6ed4f5bc15c6ec5b17d98df1368bce365 e0864b72993a80c07f5558d739926a60d14f8818aca89206dfdf47c63afef152","grantedAt":"2026-11-24T18:06:03.976558Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 adcbed275c990e69c87cef6ede4874d1e9a91bc9645e23ef64c5f03446eb8658 9d91d397f134474b50197ee768161d9f57c6c115fe41093387213bb6b53737be","grantedAt":"2026-11-24T18:06:02.081620Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4a596bfae1e9de73a2c331e3b1cba96433a01e1a13f12adfe993a594eddbd140 524b6400499a7272422534cc7ab455c6ec3e4b53a30f4ca432ed55aa9a87a4c5","grantedAt":"2026-11-24T18:06:02.111271Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 1031038739c758de1eaf930945dfa891e2fe6c7b2e83f2de789224a659e4f467 57ce92b579f9d6df69604e82fa58bb72568b374de3b0f5983d3f59def89dbfe5","grantedAt":"2026-11-24T18:06:02.069759Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 249c4b7fc629e42b5b3c4445d1a8d7809b68c2aed8d02275b7e5c2b33094ea7d 1e25cf18c3d9d5f0c2769bfb2a6c62a5699947c3f0850330e8b43ca42203de78","grantedAt":"2026-11-24T18:06:02.260861Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 8d59901053429359216ffc4124efc42494c942d3c1f8706c7e18e477f9cde300 8d0328d554274e58a712a561fb7cf71d00b91ce90ac2c510d6a8cd80ab3bb5e0","grantedAt":"2026-11-24T18:06:02.267750Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 3b292455139a81db2bb0fa4ded768330a49a31726e3ea315c066c9c58afc3a20 c90556b1b94e262ddf412506fb2567bb7b0d4e0b572c7f41a1a969fc5cd569de","grantedAt":"2026-11-24T18:06:02.092091Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 e06aa2fd15f49ce83c9fe36cf9c80892dab68034c313b8e947e00c71e0232308 814a39c584504012bb4d012d8e040e9c53229912f3cd995809bb5165935a515f","grantedAt":"2026-11-24T18:06:02.120948Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('049a386e292b8b8348c390fbcf6cf152260b754e67d66c1b2f9a812ad763db44','HD-00001.TV-03');
INSERT INTO principal_key VALUES('1031038739c758de1eaf930945dfa891e2fe6c7b2e83f2de789224a659e4f467','can-bo-xa');
INSERT INTO principal_key VALUES('249c4b7fc629e42b5b3c4445d1a8d7809b68c2aed8d02275b7e5c2b33094ea7d','chu-the.CT-00001');
INSERT INTO principal_key VALUES('36afd7525f9f68497d75588dfe1f3dc66cc22e02d68d2277e8e6cab2a10cdb29','HD-00002.TV-02');
INSERT INTO principal_key VALUES('3b292455139a81db2bb0fa4ded768330a49a31726e3ea315c066c9c58afc3a20','thu-ky-district');
INSERT INTO principal_key VALUES('45e631e3f7f7446fea211ff50e2757155503f47a452bd442200ed6cfe1d63a31','HD-00002.TV-01');
INSERT INTO principal_key VALUES('4a596bfae1e9de73a2c331e3b1cba96433a01e1a13f12adfe993a594eddbd140','can-bo-province');
INSERT INTO principal_key VALUES('8d59901053429359216ffc4124efc42494c942d3c1f8706c7e18e477f9cde300','chu-the.CT-00002');
INSERT INTO principal_key VALUES('ace1666a2ea8af9e989382f4b7c567f6ed4f5bc15c6ec5b17d98df1368bce365','HD-00002.TV-03');
INSERT INTO principal_key VALUES('adcbed275c990e69c87cef6ede4874d1e9a91bc9645e23ef64c5f03446eb8658','can-bo-district');
INSERT INTO principal_key VALUES('d871cdc44e661fbbd327490d9c4d4c93c2f4e10a7bf9c35c49181c3038798d2a','HD-00001.TV-02');
INSERT INTO principal_key VALUES('e06aa2fd15f49ce83c9fe36cf9c80892dab68034c313b8e947e00c71e0232308','thu-ky-province');
INSERT INTO principal_key VALUES('e4479e3ba32b2616db7eb4acb55a89f0302fa2c17ca75eb2501b9ee7a1ad4060','HD-00001.TV-01');
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
