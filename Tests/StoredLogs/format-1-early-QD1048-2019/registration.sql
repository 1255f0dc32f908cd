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
INSERT INTO store VALUES('derived-version','2');
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
INSERT INTO event VALUES(1,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795542378077275,'can-bo-xa','','01a20eaa-665b-7704-b2c5-e053e893d799','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(2,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795542378083571,'can-bo-xa','','01a20eaa-6661-7e9f-b50e-83d6b342d722','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(3,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795542378085066,'can-bo-xa','','01a20eaa-6664-7a74-a6db-f520c20c8fff','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(4,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795542378086579,'chu-the','','01a20eaa-6666-7527-bb37-27972448e720','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-14","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(5,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795542378136758,'chu-the','','01a20eaa-6693-7f9d-8efa-8634f42e2c7f','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(6,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795542378140965,'can-bo-xa','','01a20eaa-669c-7a34-ad12-83e8d3319cb8','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(7,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795542378142179,'chu-the','','01a20eaa-669d-7704-ab78-9442d0d8b58a','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-13","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(8,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795542378154091,'chu-the','','01a20eaa-66a8-7773-9acd-5a36c4da91bf','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(9,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795542378155729,'can-bo-xa','','01a20eaa-66ab-7ebb-b35b-2735ca809973','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(10,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795542378156466,'chu-the','','01a20eaa-66ac-7f63-be6f-810571dcc28f','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["business-registration"]}',NULL);
INSERT INTO event VALUES(11,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795542378168178,'chu-the','','01a20eaa-66b6-71da-8d9b-8eadd78e7b0d','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"business-registration","title":"Giấy đăng ký kinh doanh (bản sao có chứng thực)","sha256":"0000000000000000000000000000000000000000000000000000000000000013","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(12,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795542378169395,'can-bo-xa','','01a20eaa-66b8-799f-90e7-038f159564cd','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(13,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795542378170391,'chu-the','','01a20eaa-66ba-707b-b8ea-756e036aeb35','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2022-09-05","regime":"QD1048-2019","criteriaSet":"QD1048-07","documents":[{"kind":"product-registration","title":"Phiếu đăng ký ý tưởng sản phẩm (biểu số 01/02)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20},{"kind":"business-plan","title":"Phương án, kế hoạch sản xuất kinh doanh (biểu số 03)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20},{"kind":"organisation-introduction","title":"Giới thiệu bộ máy tổ chức (biểu số 04)","sha256":"0000000000000000000000000000000000000000000000000000000000000012","sizeBytes":"1000000","pages":20}],"version":1,"missing":["business-registration","samples"]}',NULL);
INSERT INTO event VALUES(14,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542378173186,'can-bo-district','','01a20eaa-66bd-74af-828c-eb0d18d469f0','','{"dossierId":"HS-00001","version":3,"level":"district","unitCode":"651","receiptNumber":"1/TN-district","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(15,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542378175100,'can-bo-district','','01a20eaa-66be-7ab6-a8c2-b76f7afde37b','','{"dossierId":"HS-00002","version":3,"level":"district","unitCode":"651","receiptNumber":"2/TN-district","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(16,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795542378178872,'can-bo-district','','01a20eaa-66c2-798d-8568-9decc2c03b1a','','{"dossierId":"HS-00003","version":3,"level":"district","unitCode":"651","receiptNumber":"3/TN-district","receivedOn":"2022-09-20","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-07","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(17,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00001',1795542378353396,'service:registration','','66.council/27','','{"dossierId":"HS-00001","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(18,'dossier-forwarded','ocop.registration.v1.DossierForwarded','HS-00002',1795542378353396,'service:registration','','66.council/28','','{"dossierId":"HS-00002","version":4,"toLevel":"province","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(19,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795542378353396,'service:registration','','66.council/29','','{"dossierId":"HS-00003","version":4,"reason":"48.00 điểm, 2 sao: Quyết định 1048/QĐ-TTg","sessionId":"PH-00001"}',NULL);
INSERT INTO event VALUES(20,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542378369428,'can-bo-province','','01a20eaa-6781-77ed-99d4-fbea581dba6f','','{"dossierId":"HS-00001","version":5,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2022-09-20","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-14","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(21,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542378372546,'can-bo-province','','01a20eaa-6784-70e6-8013-9543a44418a6','','{"dossierId":"HS-00002","version":5,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2022-09-20","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD1048-2019","criteriaSet":"QD1048-13","filedOn":"2022-09-05"}',NULL);
INSERT INTO event VALUES(22,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795542378449069,'service:registration','','66.council/46','','{"productId":"SP-00001","dossierId":"HS-00001","version":6,"certificateId":"GCN-00001","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL);
INSERT INTO event VALUES(23,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795542378449069,'service:registration','','66.council/47','','{"productId":"SP-00002","dossierId":"HS-00002","version":6,"certificateId":"GCN-00002","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaa-665b-7704-b2c5-e053e893d799',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110011a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6661-7e9f-b50e-83d6b342d722',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210021a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6664-7a74-a6db-f520c20c8fff',X'd2e38af589457c82617209f21b70fa0aca662e55f480ddf0843f21effe080ab7',0,X'0a0853502d303030303110031a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6666-7527-bb37-27972448e720',X'a86816e392ca6306b1ea1c1ddf8f31d81d6ad5279ba0c83c50cb51bc889ee2f2',0,X'0a0848532d303030303110041a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-6693-7f9d-8efa-8634f42e2c7f',X'498f7ae23f971654802d5f7d089b421af2d47f48b053665d293ac9be6d569827',0,X'0a0848532d303030303110051a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-669c-7a34-ad12-83e8d3319cb8',X'507045b8e0e63695ee240b691bae05c01c7a2c65bded5dd39372299ba30a93ae',0,X'0a0853502d303030303210061a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-669d-7704-ab78-9442d0d8b58a',X'0f0f0e433b62b5db2a31af9acc3d50aea93845dd39e4f8e3e8c1e7de8ad68b22',0,X'0a0848532d303030303210071a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-66a8-7773-9acd-5a36c4da91bf',X'e8f9a20e54e70ea39f59e0710b5a7d25295d8bc5cbe8b0765a56c5b390b6a1fb',0,X'0a0848532d303030303210081a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-66ab-7ebb-b35b-2735ca809973',X'f7c0fb78b10d37e4eab168c2b2b95a0cfc7b98f7887d65f342409811ef9e2a7b',0,X'0a0853502d303030303310091a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-66ac-7f63-be6f-810571dcc28f',X'4ad938b32ed78ae752212a4132edcd2596834f563778fcd33684b3f2465b0d5e',0,X'0a0848532d3030303033100a1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-66b6-71da-8d9b-8eadd78e7b0d',X'3ad2176ddb6f17efadca75c569fb552ede07dfb1cc9cd50df05f9d3334d82ce7',0,X'0a0848532d3030303033100b1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-66b8-799f-90e7-038f159564cd',X'86f7718d7a606d05031c0325e3bc1b855a54eebd0edfe5948fdd13e7e8291d75',0,X'0a0853502d3030303034100c1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-66ba-707b-b8ea-756e036aeb35',X'be3a9d35dbf3fde80c14fcf35c588226de89be6d77a478907cd4b00cd2a2fe0d',0,X'0a0848532d3030303034100d1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-66bd-74af-828c-eb0d18d469f0',X'49352e3b7cd387895b1925dd632f37f0e6f3add2e2ee3aed5ebfcd839417f4c8',0,X'0a0848532d3030303031100e1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-66be-7ab6-a8c2-b76f7afde37b',X'86992eefdae09c318403a78235fe302c1be40ac1c639fc67374b4578f66c2a59',0,X'0a0848532d3030303032100f1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-66c2-798d-8568-9decc2c03b1a',X'5dfb926decf990e9eae1080600336273ed9ea6ac8ebcac7e02810b5dc99cece9',0,X'0a0848532d303030303310101a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-6781-77ed-99d4-fbea581dba6f',X'0852bd3dae01dccffafe8f2eb24d49018d191bad9db396531bfc158ccdd7226b',0,X'0a0848532d303030303110141a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-6784-70e6-8013-9543a44418a6',X'ae3d173cf6fac299c5de1bc6b75e87bbffb01e14108677fda3a23a0e90b65cc4',0,X'0a0848532d303030303210151a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',47);
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
CREATE TABLE self_assessment (
  dossier INTEGER NOT NULL REFERENCES dossier,
  position INTEGER NOT NULL,
  criterion TEXT NOT NULL,
  option TEXT NOT NULL,
  comment TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (dossier, position)
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
