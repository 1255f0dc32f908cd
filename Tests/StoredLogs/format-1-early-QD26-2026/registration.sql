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
INSERT INTO event VALUES(1,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00001',1795542380107650,'can-bo-xa','','01a20eaa-6e4a-7958-976a-74e05c268e07','','{"producerId":"CT-00001","name":"Công ty thứ nhất","kind":"PRODUCER_KIND_COMPANY","registrationNumber":"KB-1","unitCode":"24373","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(2,'producer-registered','ocop.registration.v1.ProducerRegistered','CT-00002',1795542380112562,'can-bo-xa','','01a20eaa-6e4e-7031-b234-374beb899473','','{"producerId":"CT-00002","name":"Hộ thứ hai","kind":"PRODUCER_KIND_HOUSEHOLD","registrationNumber":"KB-2","unitCode":"24376","representative":"(không có trong nguồn)"}',NULL);
INSERT INTO event VALUES(3,'product-registered','ocop.registration.v1.ProductRegistered','SP-00001',1795542380113701,'can-bo-xa','','01a20eaa-6e51-700d-8351-8fe7d9ae5750','','{"productId":"SP-00001","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Bột ca cao","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(4,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00001',1795542380115549,'chu-the','','01a20eaa-6e52-7073-b047-a455293aa3cc','','{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-13","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(5,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00001',1795542380156527,'chu-the','','01a20eaa-6e79-7466-8406-e88818ba9f13','','{"dossierId":"HS-00001","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00001","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(6,'product-registered','ocop.registration.v1.ProductRegistered','SP-00002',1795542380159331,'can-bo-xa','','01a20eaa-6e7d-73c1-b705-0639079dc01b','','{"productId":"SP-00002","producerId":"CT-00001","producerName":"Công ty thứ nhất","name":"Trà thảo mộc","unitCode":"24373"}',NULL);
INSERT INTO event VALUES(7,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00002',1795542380160637,'chu-the','','01a20eaa-6e80-7d09-8737-bc4247fc15ff','','{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","unitCode":"24373","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-12","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(8,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00002',1795542380171938,'chu-the','','01a20eaa-6e8b-74e8-b9c9-70d397cab0db','','{"dossierId":"HS-00002","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00002","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(9,'product-registered','ocop.registration.v1.ProductRegistered','SP-00003',1795542380174623,'can-bo-xa','','01a20eaa-6e8d-7b7e-8d74-e87a37f5b9a5','','{"productId":"SP-00003","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Hạt mắc ca","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(10,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00003',1795542380177439,'chu-the','','01a20eaa-6e90-7dea-9e0e-97beecbb22dc','','{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"samples":5,"version":1,"missing":["form-02"]}',NULL);
INSERT INTO event VALUES(11,'dossier-completed','ocop.registration.v1.DossierCompleted','HS-00003',1795542380189252,'chu-the','','01a20eaa-6e9c-7c78-8b6a-1a41955dcd4d','','{"dossierId":"HS-00003","version":2,"documents":[{"kind":"form-02","title":"Báo cáo tự đánh giá về sản phẩm (Mẫu số 02)","sha256":"0000000000000000000000000000000000000000000000000000000000000011","sizeBytes":"1000000","pages":20}],"samples":5,"productId":"SP-00003","completedOn":"2026-11-25"}',NULL);
INSERT INTO event VALUES(12,'product-registered','ocop.registration.v1.ProductRegistered','SP-00004',1795542380193313,'can-bo-xa','','01a20eaa-6ea1-7748-b55c-7046d3cdf89c','','{"productId":"SP-00004","producerId":"CT-00002","producerName":"Hộ thứ hai","name":"Mật ong (không được đánh giá)","unitCode":"24376"}',NULL);
INSERT INTO event VALUES(13,'dossier-filed','ocop.registration.v1.DossierFiled','HS-00004',1795542380194649,'chu-the','','01a20eaa-6ea2-7b35-bdf9-c97087d83b12','','{"dossierId":"HS-00004","productId":"SP-00004","productName":"Mật ong (không được đánh giá)","producerId":"CT-00002","producerName":"Hộ thứ hai","unitCode":"24376","kind":"DOSSIER_KIND_FIRST","filedOn":"2026-09-07","regime":"QD26-2026","criteriaSet":"QD26-07","documents":[{"kind":"form-01","title":"Phiếu đăng ký đánh giá, phân hạng sản phẩm (Mẫu số 01)","sha256":"0000000000000000000000000000000000000000000000000000000000000010","sizeBytes":"1000000","pages":20}],"version":1,"missing":["form-02","samples"]}',NULL);
INSERT INTO event VALUES(14,'dossier-reported','ocop.registration.v1.DossierReported','HS-00001',1795542380197625,'can-bo-xa','','01a20eaa-6ea5-7191-8caa-c3b4e5c438a7','','{"dossierId":"HS-00001","version":3,"reportNumber":"1/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00001"}',NULL);
INSERT INTO event VALUES(15,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00001',1795542380200153,'can-bo-province','','01a20eaa-6ea8-7013-9417-829905fdaf92','','{"dossierId":"HS-00001","version":4,"level":"province","unitCode":"66","receiptNumber":"1/TN-province","receivedOn":"2026-09-21","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-13","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(16,'dossier-reported','ocop.registration.v1.DossierReported','HS-00002',1795542380205206,'can-bo-xa','','01a20eaa-6ead-7649-ae97-7d0989c4429d','','{"dossierId":"HS-00002","version":3,"reportNumber":"2/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00002"}',NULL);
INSERT INTO event VALUES(17,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00002',1795542380208212,'can-bo-province','','01a20eaa-6eaf-7a93-a19f-64d8c4d9897e','','{"dossierId":"HS-00002","version":4,"level":"province","unitCode":"66","receiptNumber":"2/TN-province","receivedOn":"2026-09-21","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","communeCode":"24373","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-12","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(18,'dossier-reported','ocop.registration.v1.DossierReported','HS-00003',1795542380211241,'can-bo-xa','','01a20eaa-6eb3-72b2-bd40-5a035924fc46','','{"dossierId":"HS-00003","version":3,"reportNumber":"3/BC-UBND","reportedOn":"2026-09-14","localMaterial":"Nguyên liệu tại địa phương (dựng để minh họa)","localLabour":"Lao động tại địa phương (dựng để minh họa)","ideaOrigin":"Ý tưởng của chủ thể (dựng để minh họa)","localIdentity":"Gắn với địa phương (dựng để minh họa)","productId":"SP-00003"}',NULL);
INSERT INTO event VALUES(19,'dossier-accepted','ocop.registration.v1.DossierAccepted','HS-00003',1795542380213155,'can-bo-province','','01a20eaa-6eb5-76a4-80fe-2a10cbc50210','','{"dossierId":"HS-00003","version":4,"level":"province","unitCode":"66","receiptNumber":"3/TN-province","receivedOn":"2026-09-21","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","communeCode":"24376","kind":"DOSSIER_KIND_FIRST","regime":"QD26-2026","criteriaSet":"QD26-07","filedOn":"2026-09-07"}',NULL);
INSERT INTO event VALUES(20,'product-certified','ocop.registration.v1.ProductCertified','SP-00001',1795542380419536,'service:registration','','66.council/27','','{"productId":"SP-00001","dossierId":"HS-00001","version":5,"certificateId":"GCN-00001","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL);
INSERT INTO event VALUES(21,'product-certified','ocop.registration.v1.ProductCertified','SP-00002',1795542380419536,'service:registration','','66.council/28','','{"productId":"SP-00002","dossierId":"HS-00002","version":5,"certificateId":"GCN-00002","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province"}',NULL);
INSERT INTO event VALUES(22,'dossier-returned','ocop.registration.v1.DossierReturned','HS-00003',1795542380419536,'service:registration','','66.council/29','','{"dossierId":"HS-00003","version":5,"reason":"48.00 điểm, 2 sao: Điều 4.1.a Quyết định 26/2026/QĐ-TTg","sessionId":"PH-00001"}',NULL);
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaa-6e4a-7958-976a-74e05c268e07',X'62b06d265a325dc7efce3b56076cfeeb4d15799e62b8ef04fe26fefbba66e794',0,X'0a0843542d303030303110011a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6e4e-7031-b234-374beb899473',X'3e75ec04a1e12d0527e3e59c85ac5b0d2b2c0d8ed0f84cb3b48de0570a4a1f85',0,X'0a0843542d303030303210021a1370726f64756365722d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6e51-700d-8351-8fe7d9ae5750',X'd2e38af589457c82617209f21b70fa0aca662e55f480ddf0843f21effe080ab7',0,X'0a0853502d303030303110031a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6e52-7073-b047-a455293aa3cc',X'16b5fb8eb43eaa375d14516dbd689c549ef1166e2b39858e04e71e5d6e61972d',0,X'0a0848532d303030303110041a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-6e79-7466-8406-e88818ba9f13',X'62393ec6188752de930690c6800aa130de713692bdbc7f9007369ed6090d3d95',0,X'0a0848532d303030303110051a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-6e7d-73c1-b705-0639079dc01b',X'507045b8e0e63695ee240b691bae05c01c7a2c65bded5dd39372299ba30a93ae',0,X'0a0853502d303030303210061a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6e80-7d09-8737-bc4247fc15ff',X'bf708e12c8da9133b1a8a5042272523269fccf7c5e3856c17b695a13092608fe',0,X'0a0848532d303030303210071a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-6e8b-74e8-b9c9-70d397cab0db',X'054ee042e733ba982099dd2b674e0341a9b02f0b599680a412f471a4374d3f97',0,X'0a0848532d303030303210081a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-6e8d-7b7e-8d74-e87a37f5b9a5',X'f7c0fb78b10d37e4eab168c2b2b95a0cfc7b98f7887d65f342409811ef9e2a7b',0,X'0a0853502d303030303310091a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6e90-7dea-9e0e-97beecbb22dc',X'e0106835a14b921c087dbdb1aca853767d3a42c466368f25e8d969cd455e0332',0,X'0a0848532d3030303033100a1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-6e9c-7c78-8b6a-1a41955dcd4d',X'731b41cc77b740ab4057c074afbb8a31e872f4de1cb5ac4174b82d1031d59593',0,X'0a0848532d3030303033100b1a11646f73736965722d636f6d706c65746564');
INSERT INTO command VALUES('01a20eaa-6ea1-7748-b55c-7046d3cdf89c',X'86f7718d7a606d05031c0325e3bc1b855a54eebd0edfe5948fdd13e7e8291d75',0,X'0a0853502d3030303034100c1a1270726f647563742d72656769737465726564');
INSERT INTO command VALUES('01a20eaa-6ea2-7b35-bdf9-c97087d83b12',X'd69b29ec904123ffad0f3ac0c8676d59001f934ba879e524d6c591edc2af784c',0,X'0a0848532d3030303034100d1a0d646f73736965722d66696c6564');
INSERT INTO command VALUES('01a20eaa-6ea5-7191-8caa-c3b4e5c438a7',X'48da52d7078fceea5609049eaade55126cda8d7e75a0e68e26d82b0f9bf0d0aa',0,X'0a0848532d3030303031100e1a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaa-6ea8-7013-9417-829905fdaf92',X'669126482461761fb34be4be6b90678457371bea65af49626e278ec677526adf',0,X'0a0848532d3030303031100f1a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-6ead-7649-ae97-7d0989c4429d',X'82aa76fd24bdf15bc319200e3799e4e6f92ab3435c634fb4849319c4f3fc5346',0,X'0a0848532d303030303210101a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaa-6eaf-7a93-a19f-64d8c4d9897e',X'c55e9b208be498e2b6a82b433604f784aa4af0f8c8759f99654f595ac763bb3e',0,X'0a0848532d303030303210111a10646f73736965722d6163636570746564');
INSERT INTO command VALUES('01a20eaa-6eb3-72b2-bd40-5a035924fc46',X'306021b507c0e869196acbaca5c57527329a9c3891c62744e94650af5cf82a02',0,X'0a0848532d303030303310121a10646f73736965722d7265706f72746564');
INSERT INTO command VALUES('01a20eaa-6eb5-76a4-80fe-2a10cbc50210',X'f1664c0d3a69e45b43a400690adb3949d9b0f48d945e656a1074caf18cfc04bd',0,X'0a0848532d303030303310131a10646f73736965722d6163636570746564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('council',29);
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
