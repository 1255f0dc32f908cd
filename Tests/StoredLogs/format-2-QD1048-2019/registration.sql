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
INSERT INTO event VALUES(1,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-xa',1795542723860838,'service:registration','','66.council/1','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 19aea421e2b7ad5fdac26026b8ff8b7a2b2acf0f9175ecf2b9d5b4ba433ca17a 21d8b23527c2a59eca93e28b0750e3c7f5ea0cf90f98e5d92a81f2834243781a","grantedAt":"2026-11-24T17:52:03.856087Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'5337103fca697cf25e2d33cd1bda05078a618d7cac2363967b4bf450f888acd6');
INSERT INTO event VALUES(2,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-district',1795542723874581,'service:registration','','66.council/2','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 b354c7043c543b7bfce007a474f759c2cc23c6505c40b7b4a8986a65516dd26d c98d4eaff82ed28cd2b7a3cc81ac84667d9063b4bf20fb86f3ec9f13a79c1ea1","grantedAt":"2026-11-24T17:52:03.870055Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'eb1ce6f363cc5cb4e75f79e134290bd24c4f74709320dae702a3c9f531a7d6e1');
INSERT INTO event VALUES(3,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-district',1795542723886753,'service:registration','','66.council/3','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 2b09c75983d9b68360fd40a37bb99e2d3a928c99f333e377979a1c5309d61619 422afe652e3157089d559b646565233778058ad737c5a9689045778fb7b5554c","grantedAt":"2026-11-24T17:52:03.882277Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a3bafa870d85f4ee10e4e9c4550f1e708866a393741811d84fe303ce750db8da');
INSERT INTO event VALUES(4,'principal-learned','ocop.messaging.v1.PrincipalLearned','can-bo-province',1795542723897958,'service:registration','','66.council/4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 26e797325159eda61b4d1d22007566301054ae63575bae8bdf42c0dad1d30735 adf1f29eec8da12e48e9ad50c3130b870d0b10405c52b7ccd0dc801cd997f4dd","grantedAt":"2026-11-24T17:52:03.891915Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'3aeeef1561b390c335b8baa190888b9f995da897e381517e4d74c350f275685a');
INSERT INTO event VALUES(5,'principal-learned','ocop.messaging.v1.PrincipalLearned','thu-ky-province',1795542723903413,'service:registration','','66.council/5','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 7b3a49a3d0c23ad0d044248ee02e7c29f10b4452c1e6715115083e3d9678da15 5ae733ee2f78b811d1ccb09aec7868ae2bd322c8d265101c98d581a5a6470c48","grantedAt":"2026-11-24T17:52:03.900499Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a81ee8c882fac276a645a3419f4c6624d7ea95cd34a843f0836b614db73683af');
INSERT INTO event VALUES(6,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795542723950128,'can-bo-xa','','01a20eaf-ad6b-790a-931e-7f97c8ffdba8','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL,X'2eb6f4f9957f3a0247967fdb78d31160b6aa3bdca901af5d8ae227e7e3cde59f');
INSERT INTO event VALUES(7,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795542723955681,'can-bo-xa','','01a20eaf-ad70-7395-a89e-de44864b7f87','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL,X'710990609355ba3182e37b70d77594f66ddad2b75755a4a004044050b20622c3');
INSERT INTO event VALUES(8,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00001',1795542723961314,'service:registration','','66.council/6','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 63a1e764255e0bf99e53477de7a305137d1a3c9d49f88f186f2e0dca2132ad3f deab07ec44917d9d4dad0bfd8c1780e2b98362c6d8b39ca3df38bfb22dd6f547","grantedAt":"2026-11-24T17:52:03.957814Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'174fcc5b3e25c199929fa2b51a6004365edeb31e4cc4f7aa2b8631b0894ecfdf');
INSERT INTO event VALUES(9,'principal-learned','ocop.messaging.v1.PrincipalLearned','chu-the.CT-00002',1795542723967296,'service:registration','','66.council/7','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3ec5162ac523cc26239470f442ed4a5bcfac33bc565b924346923bafed77fc1a 8a763fae6f9df1ffccb37a26a53dc48f8ecd57cde1d5295957f4b8efe0b4612e","grantedAt":"2026-11-24T17:52:03.962533Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'87b88ad1fc19a36dfc23d1e95bef0a3a5e94d49cc7031b3644f98da3489bb297');
INSERT INTO event VALUES(10,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795542723978870,'chu-the.CT-00001','','01a20eaf-ad89-7773-8353-2ec182df2337','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL,X'97c86cd5b33cfdf55735578c49d9c631b8bc7a1c529c1d2ee178d4d3a8d1ed17');
INSERT INTO event VALUES(11,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795542723983908,'chu-the.CT-00001','','01a20eaf-ad8f-7898-82cd-74eac257c0d8','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-14","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'4bac581feb712d28e9f2ca0724b0fffffa95fe19ad28cfed5618e1ae149307f5');
INSERT INTO event VALUES(12,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795542724080811,'chu-the.CT-00001','','01a20eaf-adec-736f-9687-b780eb5737c7','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL,X'b3822529ccc005e3590b068febbce424d0101ffa2a26625a394ba00f10eaf003');
INSERT INTO event VALUES(13,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795542724089520,'chu-the.CT-00001','','01a20eaf-adf8-7430-8b3f-1d1ee51b8293','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL,X'529740efe4ac04011a3cddc647b11827e17ba79a493d82b0621cad60c0be5cfc');
INSERT INTO event VALUES(14,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795542724091736,'chu-the.CT-00001','','01a20eaf-adfb-7069-967e-a47bb79b9a91','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-13","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'786900e1e4f75ac63c8d7aea9dd78de2065fc5cba7244744d4ccc1c46dc84519');
INSERT INTO event VALUES(15,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795542724114145,'chu-the.CT-00001','','01a20eaf-ae10-77cc-b2ae-f2ab19999fb5','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL,X'6d78747217128b4a052db53347aef576699857cac7e5241d4658292c55b8dbfe');
INSERT INTO event VALUES(16,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795542724119171,'chu-the.CT-00002','','01a20eaf-ae15-7545-9e4d-4f63387e3bf0','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL,X'0b80f6627d387286a84eb06a866d9cf5ef0eb3bde5767960120431cc371d14b4');
INSERT INTO event VALUES(17,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795542724121188,'chu-the.CT-00002','','01a20eaf-ae18-7a4c-9d7e-6c417f14da0a','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL,X'6a461395684e60d2428e3430001546c73ccbd373bae16a51240c44ce0a06c79a');
INSERT INTO event VALUES(18,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795542724141586,'chu-the.CT-00002','','01a20eaf-ae2c-7321-b976-decdfe043b9f','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL,X'52a2cf99524d58b107c37c3e9f8e8b49704ec9ac7f14ac1b0107821f45bf860d');
INSERT INTO event VALUES(19,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795542724145432,'chu-the.CT-00002','','01a20eaf-ae30-7783-9ec7-a46b8316c1df','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL,X'ea2944b5fcee21d3236c15b748fce67a39fed5ec7ca7e9f7a9ab8bbfc74f3060');
INSERT INTO event VALUES(20,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795542724149367,'chu-the.CT-00002','','01a20eaf-ae34-7a79-86c9-71a0e9735843','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"version":1,"missing":["business-registration","samples"]}',NULL,X'8ad708996a9abcbb91611df2b054b6175a09ab2f34d9f7ef63cd07ff5f7e54e8');
INSERT INTO event VALUES(21,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542724155997,'can-bo-district','','01a20eaf-ae3a-7bc4-be9c-a50c731b12c6','','{"dossierId":"HS-00001","version":3,"level":"district","unitCode":"651","receiptNumber":"1/TN-district","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL,X'100b5c517940ca34961919ba21c88b6a1f84465416b7324ec7c3d5ae59d10bd7');
INSERT INTO event VALUES(22,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542724168561,'can-bo-district','','01a20eaf-ae48-7e63-b96b-84a702b1da79','','{"dossierId":"HS-00002","version":3,"level":"district","unitCode":"651","receiptNumber":"2/TN-district","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL,X'628aa3448f45f1e1c40e5180ea8a7113818f5118380fe7c2ad4f0522352acb2d');
INSERT INTO event VALUES(23,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795542724176797,'can-bo-district','','01a20eaf-ae50-76eb-a6de-c322c8b323aa','','{"dossierId":"HS-00003","version":3,"level":"district","unitCode":"651","receiptNumber":"3/TN-district","receivedOn":"2022-09-20","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-07","filedOn":"2022-09-05"}',NULL,X'd2c040603d53e0cd7e5bcc85d8570656ddd6d70a456d2a96e28f52f12992362a');
INSERT INTO event VALUES(24,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-01',1795542724205937,'service:registration','','66.council/12','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 0d7948f4cc01f1c3dad8f98cd8be749f473f09e9e9eefdbbe34f57d20de5f95f e42d977d4198672563a32354c1da8e6d6398b7fea0473b9d9346173761ad6ced","grantedAt":"2026-11-24T17:52:04.201924Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'6d645dcf2c93e73899061a66aa4da1634b0e2841abe3299d6957c698038adc6a');
INSERT INTO event VALUES(25,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-02',1795542724215149,'service:registration','','66.council/13','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 45fcaed2799fb8fcbdfc9ddc25d298be00dcd8b6c9a7142db313318701edb543 52eb617c0e0e45823d2d92831df42f62ab79874f6cd96deafd06e3e8f6ff5906","grantedAt":"2026-11-24T17:52:04.208708Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'21d8cedfcedb3f88fe06f8928f9b673385804534b5b26993220fa832eb2048ec');
INSERT INTO event VALUES(26,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00001.TV-03',1795542724223949,'service:registration','','66.council/14','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ae782fa972adee90742825cbcf8943b0da70d8f5c76e21ff150f4e467859fa5b 02f8cb9ee446de603eca75ca259ea87ef0feb1279ca0810f57385dd1ac0d89d5","grantedAt":"2026-11-24T17:52:04.216027Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'1d31d7a3c63d87f6ed3023a932d7a1aab6f68822a48d437200e236e4fb40dce2');
INSERT INTO event VALUES(27,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00001',1795542724676289,'service:registration','','66.council/37','','{"dossierId":"HS-00001","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL,X'05807d3bfc841bd32548d6859f357182f770298b503a5eadd3e41584c27014de');
INSERT INTO event VALUES(28,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00002',1795542724676289,'service:registration','','66.council/38','','{"dossierId":"HS-00002","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL,X'2c813fa02de1ec2d5fdc3100ba5625cd03d2050feff5e4619ac94bddeccde64d');
INSERT INTO event VALUES(29,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795542724676289,'service:registration','','66.council/39','','{"dossierId":"HS-00003","version":4,"reason":"48.00 điểm, 2 sao: Quyết định 1048/QĐ-TTg","sessionId":"PH-00001"}',NULL,X'5d65e2838131b8b547a7d09403417276ccc72c57ecee53deb01804cd26a8f53c');
INSERT INTO event VALUES(30,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542724718234,'can-bo-province','','01a20eaf-b06c-7782-82be-d5efc2f56c65','','{"dossierId":"HS-00001","version":5,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL,X'70db209a0708f97578b99710a20cb82ed3255deeb57e6e21e4be03d23d015171');
INSERT INTO event VALUES(31,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542724722761,'can-bo-province','','01a20eaf-b072-72dc-a245-fbab2eb0fda7','','{"dossierId":"HS-00002","version":5,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL,X'633f444ada6eba8aaa85443308e787e6ec760747b3fca7ca92f643e7b476f9f4');
INSERT INTO event VALUES(32,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-01',1795542724734358,'service:registration','','66.council/43','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a3323e814c6296b2476ed6733a01157428ac14f92c3beb4f235b19de7fe96339 d69d2ee133b34e7a50abc887a918a849fc9d26f43bcef9164ca371f4566e30ce","grantedAt":"2026-11-24T17:52:04.730401Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0dc7dac9b773ccb90a5d46d797d7710f72cf7a6bd9183f3955e734a9f467c5ec');
INSERT INTO event VALUES(33,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-02',1795542724747299,'service:registration','','66.council/44','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 c472e962cf4d5acbc4ccaba30ad738354d80ac5d796fc7274f7dad7ccbb13344 73725149857b98e10fae86f5371c1c29a5e74d4885622dc102afadb5996330c8","grantedAt":"2026-11-24T17:52:04.742541Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'45455e45b296c0a9bc1638c90c55841f726dabfa6f34edfde2266a614328b4a6');
INSERT INTO event VALUES(34,'principal-learned','ocop.messaging.v1.PrincipalLearned','HD-00002.TV-03',1795542724753243,'service:registration','','66.council/45','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 659cf79322997ee8e115c28fcac1203990a7b6033825a9094f99d53f2c5f4b09 a71626024b136df97dc9149453cb512cf6672dd8c476903559b8b0d89a9f3f6b","grantedAt":"2026-11-24T17:52:04.748926Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'1d81a153ee1926cf5d0268e0c9792f6b8fceb9fab70e045834ac19cce9aa6f60');
INSERT INTO event VALUES(35,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795542725019722,'service:registration','','66.council/59','','{"productId":"SP-00001","dossierId":"HS-00001","version":6,"certificateId":"GCN-00001","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL,X'a8baa3a67f700ff25bbc4ce8ed581937ec640535a0704e998a9bd7e29c4eaf4c');
INSERT INTO event VALUES(36,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795542725019722,'service:registration','','66.council/60','','{"productId":"SP-00002","dossierId":"HS-00002","version":6,"certificateId":"GCN-00002","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL,X'6955c34dc890c89fb2fe925190990adb059b0c6db8bb6ad32421b3b51e072e8c');
INSERT INTO event VALUES(37,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.registration/36',1795542725098201,'service:registration','','checkpoint','','{"province":"66","service":"registration","fromSequence":"1","toSequence":"36","hash":"6955c34dc890c89fb2fe925190990adb059b0c6db8bb6ad32421b3b51e072e8c","root":"bedca413fae8c2e9484ee0cadd642a791ab15a0075501af99392467e3dcae0f6","time":"2026-11-24T17:52:05.098201Z","publicKey":"75626dc393b948bdbc7390282443a1f8420d708562c7249d73fa5c1b2e7baddf","signature":"28a964835defef14aa344a0f1c6b75a619fc5220c83e060697c88c1c7b06420ffadb16d360a732fa5f2d8a9e18bd690bcc08d4a3cf8cf24fcd2a66bca0e2ea0c"}',NULL,X'ab5737f46a1d3261bc5505e8870eba0477df28dcc95cfdc51a2f032e811e09fc');
INSERT INTO event VALUES(38,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/55',1795542726065149,'service:registration','','66.evaluation/56','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"55","hash":"4d2983cf656f55afb6f7007aad57cbaa743ef0214a6d6f305598826604b94dda","root":"98e1deb7869df24d38a2293552055f98e0b4d67ebb7273928b601fa48f40c4b5","time":"2026-11-24T17:52:05.121517Z","publicKey":"0256158e0326144cf0a7b7eecfbb05ba27f6210bc670019f1d9f6e8c2554932f","signature":"37f9c58db9ae7e6f19e42837f6abcfa2edfbf32da2b9708f5e133259c959d242447753ceff7edf1b7712280e9e29f02513582f0a0f4e5a8c4d341df013ded80e"}}',NULL,X'87290dfeadfc214d1d191612788f5a65118890a1eab13f2c3a035634bcfd636c');
INSERT INTO event VALUES(39,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/82',1795542726218310,'service:registration','','66.notification/83','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"82","hash":"549d7690fc1df0592114d8fe7c2eb413da7e472c28c8b0507f866045bcb1184b","root":"d3b58272ba5b5490b2cf07b0963698abbdf3f504904c3e2086d9e260d1123ed2","time":"2026-11-24T17:52:05.129663Z","publicKey":"a56ae1b0e80137d51afe83b19bc85a7cb6c7253fc7525929d9705238decf4303","signature":"af9b5e1a0104ff911bbd3c10c98bbc86b3c1f1881c296c5875978028fc2579fdc6180bf708c51f580136735eeb66cf28644f2d8a24314e29febd4e943b59770f"}}',NULL,X'e95adbddf05229c2336af0e7df0e981a15ab8beb6da896e59d2266e3ee3a001f');
INSERT INTO event VALUES(40,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.council/61',1795542726393500,'service:registration','','66.council/62','','{"checkpoint":{"province":"66","service":"council","fromSequence":"1","toSequence":"61","hash":"7293b27ee30a209a46fd6b2eb0b5cafe6b0c11627836d18243dcad27a36d64e7","root":"b54d4a6f4a1d71d49f3441ae6d2dfb1692d52ef181c8b07e6a86fbcbf23fbb9c","time":"2026-11-24T17:52:05.110735Z","publicKey":"75f1007d35b65686e909553dbb34dcaef4e7ba5d6ed230da85c3e4f78b1012ba","signature":"53f2b0bc0dc5023dcbce5880adf4750aefd5bcf8cf1aadd48f7ec4814d82689cc86a820d9eb2785574adbd98071ef9b2580565ebd63e28cc5aa709800a5ce104"}}',NULL,X'5d714fb6285e34aaa8cf08d78a35352d7ded2c11cbc6967f554a2f7b65ec68d0');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaf-ad6b-790a-931e-7f97c8ffdba8',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110061a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-ad70-7395-a89e-de44864b7f87',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210071a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-ad89-7773-8353-2ec182df2337',X'facd99d69189db22a62e5191a151e46d0e29032739964cfae5d4a9d8140817f1',0,X'0a0853502d3030303031100a1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-ad8f-7898-82cd-74eac257c0d8',X'f8f35a2ca8c486f587c1aaf180184ba4876d55dbd87b36183dd90b0002a63b07',0,X'0a0848532d3030303031100b1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-adec-736f-9687-b780eb5737c7',X'e58c66068696bddf85b91f6e764b4c280df232530f67328f5c08c8b96572c227',0,X'0a0848532d3030303031100c1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-adf8-7430-8b3f-1d1ee51b8293',X'bb89176f62516167706ae50b7a1949ab946aa09c2394ac6b45ab77d82eb18943',0,X'0a0853502d3030303032100d1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-adfb-7069-967e-a47bb79b9a91',X'd793adfc2a2f4d9d81160829d1f1894a200e963381f86f5a023cb558d17e1b9f',0,X'0a0848532d3030303032100e1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-ae10-77cc-b2ae-f2ab19999fb5',X'a771d66ae3e516baa66eeedb65e78b00a64c5ee9f2bac4bbf42ef41d5118984a',0,X'0a0848532d3030303032100f1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-ae15-7545-9e4d-4f63387e3bf0',X'c93941a8bec467d62d169f0b1dcbbb4d9121e3a849a45426bf07fab1d367265b',0,X'0a0853502d303030303310101a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-ae18-7a4c-9d7e-6c417f14da0a',X'58f6f6f38d200add882ba7cdfd88ef70ded95a4933714f1c61212749aa2b4dcf',0,X'0a0848532d303030303310111a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-ae2c-7321-b976-decdfe043b9f',X'2df62d6ba8d3685d2f4cef0d81162d419b83307a18fd0179ef030b4ae05e2e4f',0,X'0a0848532d303030303310121a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaf-ae30-7783-9ec7-a46b8316c1df',X'4bc85cab99c19624c16c62af604a8f1943dcb070b74c748c7a0a795678056e8a',0,X'0a0853502d303030303410131a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaf-ae34-7a79-86c9-71a0e9735843',X'ab5a97a2e3d1a6a0bf68876cf3f398aa84a498f89bbf646504afd31e74916a97',0,X'0a0848532d303030303410141a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaf-ae3a-7bc4-be9c-a50c731b12c6',X'49352e3b7cd387895b1925dd632f37f0e6f3add2e2ee3aed5ebfcd839417f4c8',0,X'0a0848532d303030303110151a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-ae48-7e63-b96b-84a702b1da79',X'86992eefdae09c318403a78235fe302c1be40ac1c639fc67374b4578f66c2a59',0,X'0a0848532d303030303210161a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-ae50-76eb-a6de-c322c8b323aa',X'5dfb926decf990e9eae1080600336273ed9ea6ac8ebcac7e02810b5dc99cece9',0,X'0a0848532d303030303310171a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-b06c-7782-82be-d5efc2f56c65',X'0852bd3dae01dccffafe8f2eb24d49018d191bad9db396531bfc158ccdd7226b',0,X'0a0848532d3030303031101e1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaf-b072-72dc-a245-fbab2eb0fda7',X'ae3d173cf6fac299c5de1bc6b75e87bbffb01e14108677fda3a23a0e90b65cc4',0,X'0a0848532d3030303032101f1a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',64);
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
INSERT INTO checkpoint VALUES(36,1,'6955c34dc890c89fb2fe925190990adb059b0c6db8bb6ad32421b3b51e072e8c','bedca413fae8c2e9484ee0cadd642a791ab15a0075501af99392467e3dcae0f6','2026-11-24T17:52:05.098201Z','75626dc393b948bdbc7390282443a1f8420d708562c7249d73fa5c1b2e7baddf','28a964835defef14aa344a0f1c6b75a619fc5220c83e060697c88c1c7b06420ffadb16d360a732fa5f2d8a9e18bd690bcc08d4a3cf8cf24fcd2a66bca0e2ea0c');
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
INSERT INTO witnessed_checkpoint VALUES('council',61,1,'7293b27ee30a209a46fd6b2eb0b5cafe6b0c11627836d18243dcad27a36d64e7','b54d4a6f4a1d71d49f3441ae6d2dfb1692d52ef181c8b07e6a86fbcbf23fbb9c','2026-11-24T17:52:05.110735Z','75f1007d35b65686e909553dbb34dcaef4e7ba5d6ed230da85c3e4f78b1012ba','53f2b0bc0dc5023dcbce5880adf4750aefd5bcf8cf1aadd48f7ec4814d82689cc86a820d9eb2785574adbd98071ef9b2580565ebd63e28cc5aa709800a5ce104');
INSERT INTO witnessed_checkpoint VALUES('evaluation',55,1,'4d2983cf656f55afb6f7007aad57cbaa743ef0214a6d6f305598826604b94dda','98e1deb7869df24d38a2293552055f98e0b4d67ebb7273928b601fa48f40c4b5','2026-11-24T17:52:05.121517Z','0256158e0326144cf0a7b7eecfbb05ba27f6210bc670019f1d9f6e8c2554932f','37f9c58db9ae7e6f19e42837f6abcfa2edfbf32da2b9708f5e133259c959d242447753ceff7edf1b7712280e9e29f02513582f0a0f4e5a8c4d341df013ded80e');
INSERT INTO witnessed_checkpoint VALUES('notification',82,1,'549d7690fc1df0592114d8fe7c2eb413da7e472c28c8b0507f866045bcb1184b','d3b58272ba5b5490b2cf07b0963698abbdf3f504904c3e2086d9e260d1123ed2','2026-11-24T17:52:05.129663Z','a56ae1b0e80137d51afe83b19bc85a7cb6c7253fc7525929d9705238decf4303','af9b5e1a0104ff911bbd3c10c98bbc86b3c1f1881c296c5875978028fc2579fdc6180bf708c51f580136735eeb66cf28644f2d8a24314e29febd4e943b59770f');
CREATE TABLE principal (
  principal_id TEXT PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO principal VALUES('HD-00001.TV-01','{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 0d7948f4cc01f1c3dad8f98cd8be749f473f09e9e9eefdbbe34f57d20de5f95f e42d977d4198672563a32354c1da8e6d6398b7fea0473b9d9346173761ad6ced","grantedAt":"2026-11-24T17:52:04.201924Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-02','{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 45fcaed2799fb8fcbdfc9ddc25d298be00dcd8b6c9a7142db313318701edb543 52eb617c0e0e45823d2d92831df42f62ab79874f6cd96deafd06e3e8f6ff5906","grantedAt":"2026-11-24T17:52:04.208708Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00001.TV-03','{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ae782fa972adee90742825cbcf8943b0da70d8f5c76e21ff150f4e467859fa5b 02f8cb9ee446de603eca75ca259ea87ef0feb1279ca0810f57385dd1ac0d89d5","grantedAt":"2026-11-24T17:52:04.216027Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-01','{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a3323e814c6296b2476ed6733a01157428ac14f92c3beb4f235b19de7fe96339 d69d2ee133b34e7a50abc887a918a849fc9d26f43bcef9164ca371f4566e30ce","grantedAt":"2026-11-24T17:52:04.730401Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-02','{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 c472e962cf4d5acbc4ccaba30ad738354d80ac5d796fc7274f7dad7ccbb13344 73725149857b98e10fae86f5371c1c29a5e74d4885622dc102afadb5996330c8","grantedAt":"2026-11-24T17:52:04.742541Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('HD-00002.TV-03','{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 659cf79322997ee8e115c28fcac1203990a7b6033825a9094f99d53f2c5f4b09 a71626024b136df97dc9149453cb512cf6672dd8c476903559b8b0d89a9f3f6b","grantedAt":"2026-11-24T17:52:04.748926Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-district','{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 b354c7043c543b7bfce007a474f759c2cc23c6505c40b7b4a8986a65516dd26d c98d4eaff82ed28cd2b7a3cc81ac84667d9063b4bf20fb86f3ec9f13a79c1ea1","grantedAt":"2026-11-24T17:52:03.870055Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-province','{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 26e797325159eda61b4d1d22007566301054ae63575bae8bdf42c0dad1d30735 adf1f29eec8da12e48e9ad50c3130b870d0b10405c52b7ccd0dc801cd997f4dd","grantedAt":"2026-11-24T17:52:03.891915Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('can-bo-xa','{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 19aea421e2b7ad5fdac26026b8ff8b7a2b2acf0f9175ecf2b9d5b4ba433ca17a 21d8b23527c2a59eca93e28b0750e3c7f5ea0cf90f98e5d92a81f2834243781a","grantedAt":"2026-11-24T17:52:03.856087Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00001','{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 63a1e764255e0bf99e53477de7a305137d1a3c9d49f88f186f2e0dca2132ad3f deab07ec44917d9d4dad0bfd8c1780e2b98362c6d8b39ca3df38bfb22dd6f547","grantedAt":"2026-11-24T17:52:03.957814Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('chu-the.CT-00002','{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3ec5162ac523cc26239470f442ed4a5bcfac33bc565b924346923bafed77fc1a 8a763fae6f9df1ffccb37a26a53dc48f8ecd57cde1d5295957f4b8efe0b4612e","grantedAt":"2026-11-24T17:52:03.962533Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-district','{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 2b09c75983d9b68360fd40a37bb99e2d3a928c99f333e377979a1c5309d61619 422afe652e3157089d559b646565233778058ad737c5a9689045778fb7b5554c","grantedAt":"2026-11-24T17:52:03.882277Z","grantedBy":"founder:founder"}],"version":1}');
INSERT INTO principal VALUES('thu-ky-province','{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 7b3a49a3d0c23ad0d044248ee02e7c29f10b4452c1e6715115083e3d9678da15 5ae733ee2f78b811d1ccb09aec7868ae2bd322c8d265101c98d581a5a6470c48","grantedAt":"2026-11-24T17:52:03.900499Z","grantedBy":"founder:founder"}],"version":1}');
CREATE TABLE principal_key (
  curve TEXT PRIMARY KEY,
  principal_id TEXT NOT NULL REFERENCES principal
) STRICT, WITHOUT ROWID;
INSERT INTO principal_key VALUES('0d7948f4cc01f1c3dad8f98cd8be749f473f09e9e9eefdbbe34f57d20de5f95f','HD-00001.TV-01');
INSERT INTO principal_key VALUES('19aea421e2b7ad5fdac26026b8ff8b7a2b2acf0f9175ecf2b9d5b4ba433ca17a','can-bo-xa');
INSERT INTO principal_key VALUES('26e797325159eda61b4d1d22007566301054ae63575bae8bdf42c0dad1d30735','can-bo-province');
INSERT INTO principal_key VALUES('2b09c75983d9b68360fd40a37bb99e2d3a928c99f333e377979a1c5309d61619','thu-ky-district');
INSERT INTO principal_key VALUES('3ec5162ac523cc26239470f442ed4a5bcfac33bc565b924346923bafed77fc1a','chu-the.CT-00002');
INSERT INTO principal_key VALUES('45fcaed2799fb8fcbdfc9ddc25d298be00dcd8b6c9a7142db313318701edb543','HD-00001.TV-02');
INSERT INTO principal_key VALUES('63a1e764255e0bf99e53477de7a305137d1a3c9d49f88f186f2e0dca2132ad3f','chu-the.CT-00001');
INSERT INTO principal_key VALUES('659cf79322997ee8e115c28fcac1203990a7b6033825a9094f99d53f2c5f4b09','HD-00002.TV-03');
INSERT INTO principal_key VALUES('7b3a49a3d0c23ad0d044248ee02e7c29f10b4452c1e6715115083e3d9678da15','thu-ky-province');
INSERT INTO principal_key VALUES('a3323e814c6296b2476ed6733a01157428ac14f92c3beb4f235b19de7fe96339','HD-00002.TV-01');
INSERT INTO principal_key VALUES('ae782fa972adee90742825cbcf8943b0da70d8f5c76e21ff150f4e467859fa5b','HD-00001.TV-03');
INSERT INTO principal_key VALUES('b354c7043c543b7bfce007a474f759c2cc23c6505c40b7b4a8986a65516dd26d','can-bo-district');
INSERT INTO principal_key VALUES('c472e962cf4d5acbc4ccaba30ad738354d80ac5d796fc7274f7dad7ccbb13344','HD-00002.TV-02');
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
