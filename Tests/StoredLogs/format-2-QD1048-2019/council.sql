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
INSERT INTO store VALUES('derived-version','5');
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
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795542723856087,'founder:founder','','01a20eaf-ad0b-7dff-8896-c1ccedf9be5d','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 19aea421e2b7ad5fdac26026b8ff8b7a2b2acf0f9175ecf2b9d5b4ba433ca17a 21d8b23527c2a59eca93e28b0750e3c7f5ea0cf90f98e5d92a81f2834243781a","grantedAt":"2026-11-24T17:52:03.856087Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'47a827a58fb996972c30fa443bd0c8f1255c02e148ce310d72c363ddd6c405e2');
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795542723870055,'founder:founder','','01a20eaf-ad14-7362-8927-a8040c2137d1','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 b354c7043c543b7bfce007a474f759c2cc23c6505c40b7b4a8986a65516dd26d c98d4eaff82ed28cd2b7a3cc81ac84667d9063b4bf20fb86f3ec9f13a79c1ea1","grantedAt":"2026-11-24T17:52:03.870055Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'424d4ec7d5d01af881528582071e8fc552ab0fa2a430bbec0b53b2de663bd85d');
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795542723882277,'founder:founder','','01a20eaf-ad2a-769e-8081-ddf62b4b0c5f','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 2b09c75983d9b68360fd40a37bb99e2d3a928c99f333e377979a1c5309d61619 422afe652e3157089d559b646565233778058ad737c5a9689045778fb7b5554c","grantedAt":"2026-11-24T17:52:03.882277Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'7ca7f3ac97ba98d8b11fb69ba269c872c694f0c237eb58e221a33bc2f9782719');
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795542723891915,'founder:founder','','01a20eaf-ad33-785a-819a-7ffbc94a50ad','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 26e797325159eda61b4d1d22007566301054ae63575bae8bdf42c0dad1d30735 adf1f29eec8da12e48e9ad50c3130b870d0b10405c52b7ccd0dc801cd997f4dd","grantedAt":"2026-11-24T17:52:03.891915Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'996ad2c81f8b13fe8d85100fb27f03762754f63bf5989cf7be13e48ad44963a7');
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795542723900499,'founder:founder','','01a20eaf-ad3b-7e56-81e0-42913fd39549','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 7b3a49a3d0c23ad0d044248ee02e7c29f10b4452c1e6715115083e3d9678da15 5ae733ee2f78b811d1ccb09aec7868ae2bd322c8d265101c98d581a5a6470c48","grantedAt":"2026-11-24T17:52:03.900499Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0d0482d1d4b8b1ef77503146e86982104aed77da1a36ba5fde77df3b436505ef');
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795542723957814,'founder:founder','','01a20eaf-ad75-74cd-aaa9-94778358437b','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 63a1e764255e0bf99e53477de7a305137d1a3c9d49f88f186f2e0dca2132ad3f deab07ec44917d9d4dad0bfd8c1780e2b98362c6d8b39ca3df38bfb22dd6f547","grantedAt":"2026-11-24T17:52:03.957814Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'958115d14c57589fbcadbc80b2ba3d2210848fade89ee8fb5d379d15c6f4ebee');
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795542723962533,'founder:founder','','01a20eaf-ad78-7741-80ab-f9b27f6dbd30','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 3ec5162ac523cc26239470f442ed4a5bcfac33bc565b924346923bafed77fc1a 8a763fae6f9df1ffccb37a26a53dc48f8ecd57cde1d5295957f4b8efe0b4612e","grantedAt":"2026-11-24T17:52:03.962533Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a84b52b1b6fbd67ad1cd3611cf9ad756bd63d0f8a6e81c826c60cba290d5ee42');
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542724165092,'service:council','','66.registration/21','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL,X'47cbe90e8e34fee90eb76eb15f2d50e834837c51684907e6e8a7b2428906a8ae');
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542724174033,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL,X'3b11c8a286f2e2857c6169d3184c3e432515375b6ad7a4dae65c2bddc4128f36');
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795542724183537,'service:council','','66.registration/23','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"level":"district","unitCode":"651"}',NULL,X'14989af9ebbdf6b47c88ad529b211a5750d81bc4cc86f1864f9ce853f5c5b115');
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795542724196773,'can-bo-district','','01a20eaf-ae62-7147-8026-ab8c083bcdf5','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL,X'b517bfc3c161ca6c30a705e51b342c7b1bdcf9acb5a58cbc5b536a63af3948ab');
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795542724201924,'founder:founder','','01a20eaf-ae69-79dc-ae22-e0b0fe9e0546','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 0d7948f4cc01f1c3dad8f98cd8be749f473f09e9e9eefdbbe34f57d20de5f95f e42d977d4198672563a32354c1da8e6d6398b7fea0473b9d9346173761ad6ced","grantedAt":"2026-11-24T17:52:04.201924Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'65ff16a66f41008d1ff931ca1b386bfe7c46b42bd500297d4c5f099b5089f5ee');
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795542724208708,'founder:founder','','01a20eaf-ae6d-7a1f-9ec4-83048a7efaf8','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 45fcaed2799fb8fcbdfc9ddc25d298be00dcd8b6c9a7142db313318701edb543 52eb617c0e0e45823d2d92831df42f62ab79874f6cd96deafd06e3e8f6ff5906","grantedAt":"2026-11-24T17:52:04.208708Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f9a5f0e1f1b843b7c01ae2599ba9906dbcaa5ee2b1875c7e068783673342ecfa');
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795542724216027,'founder:founder','','01a20eaf-ae76-765a-a2c5-101232c14bf6','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ae782fa972adee90742825cbcf8943b0da70d8f5c76e21ff150f4e467859fa5b 02f8cb9ee446de603eca75ca259ea87ef0feb1279ca0810f57385dd1ac0d89d5","grantedAt":"2026-11-24T17:52:04.216027Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'267e0fe731a0fb3f0728a7ce2c24f2b55db07008544eb339b2b2e456ff7980d0');
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795542724237552,'thu-ky-district','','01a20eaf-ae8b-76fa-a0bf-9d440db817ba','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'3969edfdcc82055a77e9730f82059f82562a8d0475e106e81b85775c901bfb01');
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795542724252919,'thu-ky-district','','01a20eaf-ae98-74d9-90d6-86a675d56319','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"P+AmHq2z5uXegLLrwEz4Vkna47/3ljUU+/qJdrppklc=","salt":"Ao/BS/DZK0Lnsg/bxhTExw=="}}',NULL,X'fbf12c7da7bfd0d24e10bde21c5f6d5c8f2419c9a42c8bc77a6a6188091b9c88');
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724301265,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"c6757c93d84e4b614d29331e6d1db5aae0f7e930e670d90bf5f31296478f43ed"}',NULL,X'397ef8c670f670b152a524be8afa05a36388f3d67d2fda192736d2b598748cb4');
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724317594,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"5ccdbc228c60ac446dcaf4ee368943a53e97ddd1cfe386794a3870ce7612e41b"}',NULL,X'd6d62b5273413846502aa907988428ab9159a9457816abc53895b635bb020257');
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724330334,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"662a661c3ecb3b9a9080e5bc56a2d7fed31b5134cde477e70f52e45d691bae29"}',NULL,X'f249e6b2915e51a7bed87c0102ac4ee2eac65cdf61c8c71e8faf69847c0df0d0');
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724368888,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"bdc2c1ed83434f62408b241a84d3c580a2fb93d83d3d923c79ccefa40b76e364"}',NULL,X'11eb01f214a1a8d4e8f9381d5748990751488d64658456ae707aa5afb6528fc6');
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724386059,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"d57d917540a9b690104d8bb8ecaa4c14314751694a57c28e890051cc99ea4dd1"}',NULL,X'63e8d66a7dad5442d19e248d2d1eeaeef1042b4412574166e3167dab6f70ad7c');
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724389818,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"9e003d2c9d68aa0a1820228e930cb400fe772628b082b3a095852e6a0eb6e433"}',NULL,X'2245cfed147a015d7c086b527bf648f01e675cc301546d50f96a82fa6263cf1e');
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724433735,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1,"version":1,"digest":"50021971ddd1820d9d850a893a19050cc5f141a6762f8e5e3ce7ac1e7536ff10"}',NULL,X'851ac9041e22d2d7135ad1d1d6d3e168d815ac89d0551d4705a630d8dfbad8b2');
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724445754,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1,"version":1,"digest":"9e33c97e3faa4b9b3c5df13e48d87abc51db12527c99c6ef539a1d76651c79df"}',NULL,X'32d68dffad21f4cecc79da98216bb0b6eeb363e860a7b8afe010aa60b04ba252');
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724457659,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1,"version":1,"digest":"4a83a00c1086109d3eee3e1b34383bdcb8ac8c6949871e061e8a264e114c4023"}',NULL,X'8919f87a9f202157f8062e8c2d94f59ed69f2ecb220546d87504ab340936484c');
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542724471281,'thu-ky-district','','01a20eaf-af77-7fc5-b710-c09d7e8d9546','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"c6757c93d84e4b614d29331e6d1db5aae0f7e930e670d90bf5f31296478f43ed"},{"memberId":"TV-02","version":1,"digest":"5ccdbc228c60ac446dcaf4ee368943a53e97ddd1cfe386794a3870ce7612e41b"},{"memberId":"TV-03","version":1,"digest":"662a661c3ecb3b9a9080e5bc56a2d7fed31b5134cde477e70f52e45d691bae29"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"bdc2c1ed83434f62408b241a84d3c580a2fb93d83d3d923c79ccefa40b76e364"},{"memberId":"TV-02","version":1,"digest":"d57d917540a9b690104d8bb8ecaa4c14314751694a57c28e890051cc99ea4dd1"},{"memberId":"TV-03","version":1,"digest":"9e003d2c9d68aa0a1820228e930cb400fe772628b082b3a095852e6a0eb6e433"}]},{"dossierId":"HS-00003","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"50021971ddd1820d9d850a893a19050cc5f141a6762f8e5e3ce7ac1e7536ff10"},{"memberId":"TV-02","version":1,"digest":"9e33c97e3faa4b9b3c5df13e48d87abc51db12527c99c6ef539a1d76651c79df"},{"memberId":"TV-03","version":1,"digest":"4a83a00c1086109d3eee3e1b34383bdcb8ac8c6949871e061e8a264e114c4023"}]}],"openingKey":"HQYzo9Lvf7dMX9eOvWLB8uYpJxJEAqaTIP4S9uKfEcs=","nextSealing":{"publicKey":"TQ/Gmif1UaYiPu/CBAJueigiqgpuk7alOfdFzNCzqDc=","salt":"sAD+aC/MkT8A5qhRicUUqg=="}}',NULL,X'b960ac444a972830435a54c7f973fad884397e5aeb5addfd2cd384115b891b57');
INSERT INTO event VALUES(27,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542724569992,'service:council','','66.evaluation/24','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'927bfaf45ba03661fff3c596bfb6e87180796e15c1b35653433e0255e1117acd');
INSERT INTO event VALUES(28,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795542724579024,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL,X'27d540a06431c57825ae3497fe2c8be6c665ecf32f79caa281de70469482774b');
INSERT INTO event VALUES(29,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542724579024,'service:council','','66.evaluation/28','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'1e514763138e0cd95690a07702642b377534c3ece0ffc86624fc07fe68caf6b9');
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724610451,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2,"version":1,"digest":"2cb481273ddc5595cb8a9ff1d08531fba0c52157702eebb5c8b75a6c4fa9a9aa"}',NULL,X'c26dbcb76ccbac5ec73717ca03e866f8d944a4227f0b3e4e067ea29cae5f3bc9');
INSERT INTO event VALUES(31,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724612753,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2,"version":1,"digest":"450b287c5e9a1bf0aa4cc5599ec3dd30cc1e09371f9e09d5c2bb76411993ee97"}',NULL,X'40e8ed0912eec2d8dca1118a21189cb88419f8cecaef601e917bf1a5123b1b74');
INSERT INTO event VALUES(32,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542724624349,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2,"version":1,"digest":"b21eed0864c870272b49eb3edcf2279dba13c85b74e64ad65dcf9cf94dc5afff"}',NULL,X'f91b990bfdee4053ead9bf7754b1a75b1ba1232716dad97d052f0a1f429217ff');
INSERT INTO event VALUES(33,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542724637351,'thu-ky-district','','01a20eaf-b01d-79dd-88a5-be8481f827c2','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2,"sheets":[{"memberId":"TV-01","version":1,"digest":"2cb481273ddc5595cb8a9ff1d08531fba0c52157702eebb5c8b75a6c4fa9a9aa"},{"memberId":"TV-02","version":1,"digest":"450b287c5e9a1bf0aa4cc5599ec3dd30cc1e09371f9e09d5c2bb76411993ee97"},{"memberId":"TV-03","version":1,"digest":"b21eed0864c870272b49eb3edcf2279dba13c85b74e64ad65dcf9cf94dc5afff"}]}],"openingKey":"KiGqgq53mIumZ1AOIzK4UU2ezxlD73DcYA9BB4CWHpw=","nextSealing":{"publicKey":"ahK9rlRzbaSHgxm/Arzluh9W1nWY7uzK6NCnSRJBXlc=","salt":"UJE84vsBxBEAH0Uj4t27kQ=="}}',NULL,X'69f75f82b93d72640cf8b6bfa3e98463a4cca443a90b51c2a1c8e8b3ed804494');
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542724654303,'service:council','','66.evaluation/33','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'19d02744a284681b567154bd6bb28281fd65897514a150ebe4671f7aa82b8bd0');
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795542724667097,'thu-ky-district','','01a20eaf-b03a-704b-91b3-44a11dd73b8e','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"bfaaa78c6f810b24377b79ba8c26b6f7c2b5c21d8bd171ca1d07752347eb5535"}',NULL,X'8977929379f401f2969222ea3456ec755d4413afa55b3424f0a2898f94acdf2c');
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795542724673421,'can-bo-district','','01a20eaf-b040-7907-b0a5-2414955654ed','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"210/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}]}',NULL,X'b9438c745b524ef542e59d68d665ad77fbe14b5f1374727119ebefc49833b9cf');
INSERT INTO event VALUES(37,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00001',1795542724673421,'can-bo-district','','01a20eaf-b040-7907-b0a5-2414955654ed','','{"sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"78.66","stars":4,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'fe67d75c760344f9118de0baeec291f196c904ca64da49f721aa6caa81a329fc');
INSERT INTO event VALUES(38,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00002',1795542724673421,'can-bo-district','','01a20eaf-b040-7907-b0a5-2414955654ed','','{"sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"61.33","stars":3,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'16aacc6befb3825cdd752ceff422430ddf779fb40707d4b5e19523ad9d778d1f');
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795542724673421,'can-bo-district','','01a20eaf-b040-7907-b0a5-2414955654ed','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"district","mean":"48.00","stars":2,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'f06a558d7c0acdccc02ffb4ab67d219394ce7cd6720ebda41b115184a813556f');
INSERT INTO event VALUES(40,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542724719300,'service:council','','66.registration/30','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'70ab80ad6dad510fc72c7911b47730e828a73a5ffe135c2c5221eb0928b0c27b');
INSERT INTO event VALUES(41,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542724723887,'service:council','','66.registration/31','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'c84d981f98d70823b6e94daf22087123453d2cc8d4edeccea223fe4fb7a3cdef');
INSERT INTO event VALUES(42,'council-established','ocop.council.v1.CouncilEstablished','HD-00002',1795542724728316,'can-bo-province','','01a20eaf-b076-78cd-bf98-999bdbdf0921','','{"councilId":"HD-00002","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL,X'1914d1807340fa243cb4c93605cf036c73d1214c5cd8da897d0fd6598d56fca1');
INSERT INTO event VALUES(43,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-01',1795542724730401,'founder:founder','','01a20eaf-b07a-7e05-a87b-bd0996c8e21b','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 a3323e814c6296b2476ed6733a01157428ac14f92c3beb4f235b19de7fe96339 d69d2ee133b34e7a50abc887a918a849fc9d26f43bcef9164ca371f4566e30ce","grantedAt":"2026-11-24T17:52:04.730401Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'd038e256cad320e1db1572b095742f3ade3b9a34e79410513611582789a14aa7');
INSERT INTO event VALUES(44,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-02',1795542724742541,'founder:founder','','01a20eaf-b07e-7ec3-85b1-e3d9a6477cfb','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 c472e962cf4d5acbc4ccaba30ad738354d80ac5d796fc7274f7dad7ccbb13344 73725149857b98e10fae86f5371c1c29a5e74d4885622dc102afadb5996330c8","grantedAt":"2026-11-24T17:52:04.742541Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'2509d8b9ce06ec0a244d21c7515e6c44901ee616a69a29f505f889e5092db8bd');
INSERT INTO event VALUES(45,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-03',1795542724748926,'founder:founder','','01a20eaf-b08c-7788-8c3b-f48ccfa44ba0','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 659cf79322997ee8e115c28fcac1203990a7b6033825a9094f99d53f2c5f4b09 a71626024b136df97dc9149453cb512cf6672dd8c476903559b8b0d89a9f3f6b","grantedAt":"2026-11-24T17:52:04.748926Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'2505e920d34d2f5fbb051464fe74947c81f10d6b29642ec0f98b003cc0b2c782');
INSERT INTO event VALUES(46,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00002',1795542724769596,'thu-ky-province','','01a20eaf-b09f-7669-9a7b-fbbf33848e7b','','{"sessionId":"PH-00002","councilId":"HD-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'57cabe95db7014e2d51cf71aad98b1112138ec464705ef7adf034feb1052cd15');
INSERT INTO event VALUES(47,'session-opened','ocop.council.v1.SessionOpened','PH-00002',1795542724779544,'thu-ky-province','','01a20eaf-b0a8-7ea8-99a9-eeba533b5baa','','{"sessionId":"PH-00002","councilId":"HD-00002","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"jKuAOa0MZ0TOCyQzH9Gb0JEs9tgAe3Lo6XiAttsGFRo=","salt":"GG/GhmtpG+PJVIiIRGN5HQ=="}}',NULL,X'1605248874f33312131f1e80e893afaf36bde910d4ddcdcca7989c634cf3afea');
INSERT INTO event VALUES(48,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724803457,'service:council','','66.evaluation/42','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"d9d94ecfc1be88611d5a8e5e9b22176c5b3889284ee729334e9896669294f52d"}',NULL,X'fcba1e6612663b99531f6e1aedf6c6bba284324eb73d6fea33373872c8d6ad99');
INSERT INTO event VALUES(49,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724814433,'service:council','','66.evaluation/43','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"cef69dc1740f100d49aedac2a3c01d347faacf54fc5dcfd6a7bc40ca7ee22a13"}',NULL,X'4a11c8079f5d9759d188661b3ff4b4903f570e990ee1b4fec74b547bf6a4a178');
INSERT INTO event VALUES(50,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724823323,'service:council','','66.evaluation/44','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"3c0b323b7767ef50c7c7774f2bfeec7f03b5b839b85fd9cd95a010551ed5ff38"}',NULL,X'2a8faecd14149ce1148935070111bbe235da188fb3649ba608095c603206c350');
INSERT INTO event VALUES(51,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724832394,'service:council','','66.evaluation/45','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"e1371f8c513889c142ec2284447c062e97b8eeee70ef6b8bc2be283bc1e5ed2a"}',NULL,X'262cb7e9254a0c4d95a70f88165a615980ae5f987ef5647a9bbeb36cc8484c8d');
INSERT INTO event VALUES(52,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724847260,'service:council','','66.evaluation/46','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"49024b7a87f318aad1c1906410ba0d85b08dd4aff7785695ef3424a8181da6f0"}',NULL,X'9fb38a8011de7b022ec6fee36a2f435ac4a44a475599cf740b04d0e77bf07ead');
INSERT INTO event VALUES(53,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795542724853025,'service:council','','66.evaluation/47','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"5d5025ff477b7618d844fd1d7718916c2fee22d7884d6e09dd4ae19468aabffd"}',NULL,X'33d7c6e4fa3de705d1df6f2568c4a5531741b345399722311f56ae63bbe064d0');
INSERT INTO event VALUES(54,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00002',1795542724866304,'thu-ky-province','','01a20eaf-b102-79b3-8a17-8d1db129d026','','{"sessionId":"PH-00002","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"d9d94ecfc1be88611d5a8e5e9b22176c5b3889284ee729334e9896669294f52d"},{"memberId":"TV-02","version":1,"digest":"cef69dc1740f100d49aedac2a3c01d347faacf54fc5dcfd6a7bc40ca7ee22a13"},{"memberId":"TV-03","version":1,"digest":"3c0b323b7767ef50c7c7774f2bfeec7f03b5b839b85fd9cd95a010551ed5ff38"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"e1371f8c513889c142ec2284447c062e97b8eeee70ef6b8bc2be283bc1e5ed2a"},{"memberId":"TV-02","version":1,"digest":"49024b7a87f318aad1c1906410ba0d85b08dd4aff7785695ef3424a8181da6f0"},{"memberId":"TV-03","version":1,"digest":"5d5025ff477b7618d844fd1d7718916c2fee22d7884d6e09dd4ae19468aabffd"}]}],"openingKey":"3+7kKuSsSOXIkZJteowNcSP1fwfUw4UfB+JgybuOvt0=","nextSealing":{"publicKey":"jFd9OaV/I1uGeL5aCzq9Q3vnuQFRhAdpF4mUYCD1lBc=","salt":"wd2Iv+nHaMbQhk8HlYGC5w=="}}',NULL,X'3914de17113a5084a2056c09877778c349c67fe7d0b76bc564b5ab69cc47c6da');
INSERT INTO event VALUES(55,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795542724972143,'service:council','','66.evaluation/49','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'ba6a36bb4176a1302620d950e243a703feeb19935b37f001451d787805a36858');
INSERT INTO event VALUES(56,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795542724972143,'service:council','','66.evaluation/51','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'47f22b05da2dbfdf8231ad44d82a2a650908b4f6f6a54b54b071a618959f9512');
INSERT INTO event VALUES(57,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00002',1795542725004128,'thu-ky-province','','01a20eaf-b18b-7f9c-9397-c75a48987d4c','','{"sessionId":"PH-00002","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"0ec1dbd433a9bc7c9f3604c9a1c8cfd88bd8cee095028ac89f79f5ee7d07e225"}',NULL,X'b1bfbb805a0c782640c8d50f272af3f78ede06894885f0e1214b6c4eec204fd8');
INSERT INTO event VALUES(58,'results-decided','ocop.council.v1.ResultsDecided','PH-00002',1795542725010789,'can-bo-province','','01a20eaf-b192-7bd9-af8b-542caa6fabcc','','{"sessionId":"PH-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-651-24373-1-2022","validFrom":"2022-10-28","validTo":"2025-10-28"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-651-24373-2-2022","validFrom":"2022-10-28","validTo":"2025-10-28"}]}',NULL,X'0bc9fd0c914314813cb29b50d160275efd5d06b4df647f45fe15ffd50a34ba03');
INSERT INTO event VALUES(59,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795542725010789,'can-bo-province','','01a20eaf-b192-7bd9-af8b-542caa6fabcc','','{"certificateId":"GCN-00001","sessionId":"PH-00002","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"78.66","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'4d0562eff46a89e8e2b5128f028e4de4ca5a3046d56da96c73c6a2cfd923e70d');
INSERT INTO event VALUES(60,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795542725010789,'can-bo-province','','01a20eaf-b192-7bd9-af8b-542caa6fabcc','','{"certificateId":"GCN-00002","sessionId":"PH-00002","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"61.33","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'13656f4b5649afac44da0e98adc62002281d96392ae34b5fa2c6b5e1da442a83');
INSERT INTO event VALUES(61,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.registration/36',1795542725103626,'service:council','','66.registration/37','','{"checkpoint":{"province":"66","service":"registration","fromSequence":"1","toSequence":"36","hash":"6955c34dc890c89fb2fe925190990adb059b0c6db8bb6ad32421b3b51e072e8c","root":"bedca413fae8c2e9484ee0cadd642a791ab15a0075501af99392467e3dcae0f6","time":"2026-11-24T17:52:05.098201Z","publicKey":"75626dc393b948bdbc7390282443a1f8420d708562c7249d73fa5c1b2e7baddf","signature":"28a964835defef14aa344a0f1c6b75a619fc5220c83e060697c88c1c7b06420ffadb16d360a732fa5f2d8a9e18bd690bcc08d4a3cf8cf24fcd2a66bca0e2ea0c"}}',NULL,X'7293b27ee30a209a46fd6b2eb0b5cafe6b0c11627836d18243dcad27a36d64e7');
INSERT INTO event VALUES(62,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.council/61',1795542725110735,'service:council','','checkpoint','','{"province":"66","service":"council","fromSequence":"1","toSequence":"61","hash":"7293b27ee30a209a46fd6b2eb0b5cafe6b0c11627836d18243dcad27a36d64e7","root":"b54d4a6f4a1d71d49f3441ae6d2dfb1692d52ef181c8b07e6a86fbcbf23fbb9c","time":"2026-11-24T17:52:05.110735Z","publicKey":"75f1007d35b65686e909553dbb34dcaef4e7ba5d6ed230da85c3e4f78b1012ba","signature":"53f2b0bc0dc5023dcbce5880adf4750aefd5bcf8cf1aadd48f7ec4814d82689cc86a820d9eb2785574adbd98071ef9b2580565ebd63e28cc5aa709800a5ce104"}',NULL,X'e3f283e331aeed3af94f484a18da5a0524e84e400f3f2e5afcc3b3958355605a');
INSERT INTO event VALUES(63,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/82',1795542726230089,'service:council','','66.notification/83','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"82","hash":"549d7690fc1df0592114d8fe7c2eb413da7e472c28c8b0507f866045bcb1184b","root":"d3b58272ba5b5490b2cf07b0963698abbdf3f504904c3e2086d9e260d1123ed2","time":"2026-11-24T17:52:05.129663Z","publicKey":"a56ae1b0e80137d51afe83b19bc85a7cb6c7253fc7525929d9705238decf4303","signature":"af9b5e1a0104ff911bbd3c10c98bbc86b3c1f1881c296c5875978028fc2579fdc6180bf708c51f580136735eeb66cf28644f2d8a24314e29febd4e943b59770f"}}',NULL,X'ccaa2325ace84c75968600b5b8137081c7ccae971ad54fcc54b0334ca0c5c417');
INSERT INTO event VALUES(64,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/55',1795542726241752,'service:council','','66.evaluation/56','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"55","hash":"4d2983cf656f55afb6f7007aad57cbaa743ef0214a6d6f305598826604b94dda","root":"98e1deb7869df24d38a2293552055f98e0b4d67ebb7273928b601fa48f40c4b5","time":"2026-11-24T17:52:05.121517Z","publicKey":"0256158e0326144cf0a7b7eecfbb05ba27f6210bc670019f1d9f6e8c2554932f","signature":"37f9c58db9ae7e6f19e42837f6abcfa2edfbf32da2b9708f5e133259c959d242447753ceff7edf1b7712280e9e29f02513582f0a0f4e5a8c4d341df013ded80e"}}',NULL,X'4e6241e78be098a306ca7a136452bb8236e85b5a844b449f715878a8a016f25c');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaf-ad0b-7dff-8896-c1ccedf9be5d',X'1f94254a51b867e796559e747907bb43874317bc04005ef2545753ce50e5b43e',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad14-7362-8927-a8040c2137d1',X'1e1af331c15ddfd3f40b85d497cc56340e7b5d87c9e2dd75c2bb52e9b1a149f7',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad2a-769e-8081-ddf62b4b0c5f',X'dbca174d8dc9466a7f07084fb8d344dee08327494bd269530e02a59fcc04dfa2',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad33-785a-819a-7ffbc94a50ad',X'1018ec01d34f4505d994f027841936307f6a1e4a73ebc89bb02fb73802776849',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad3b-7e56-81e0-42913fd39549',X'c386bd6c52514b3053614f3ac1cb678fcda91daac08b082be7979cb2ffa2027b',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad75-74cd-aaa9-94778358437b',X'e068652ba7f4239c8063a50bd511af773e16caff9e07ff2f2091ec1bcc6cfaf1',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ad78-7741-80ab-f9b27f6dbd30',X'c030614e3dc106e948067047bcc24f03345023cd18f2b12153abe00826da2f29',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ae62-7147-8026-ab8c083bcdf5',X'02afea9f33a4f90d467a1d2a521f12d5164490b80d2fb6e31109e1a778c30608',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaf-ae69-79dc-ae22-e0b0fe9e0546',X'5423abc66f6de25b71faed64fd90fc85202f4c4df57c202013b0dce95720d142',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ae6d-7a1f-9ec4-83048a7efaf8',X'95ecd6d208c0e7727ed0a308bff2c60e49ef7bca3e73802420180f2aa4f0e3d0',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ae76-765a-a2c5-101232c14bf6',X'4f32fd4766476f86afc628f5f99b156edb64b2cbe03b657d21908dee1e30db52',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-ae8b-76fa-a0bf-9d440db817ba',X'bdf802266aa5928d96626d5fbc113e5c87b731d3af91baea217bec37c7ab116d',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaf-ae98-74d9-90d6-86a675d56319',X'2f47ee7b4276d2e5abae15effe8f0e6fde94fba81c7bd0c846382705a1b2f76d',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaf-af77-7fc5-b710-c09d7e8d9546',X'd2d415bd8baeb457d13657be38636bc24ac60f84926003cb474e52da163ca1ee',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaf-b01d-79dd-88a5-be8481f827c2',X'8cebc17a8f0174cc2ed6f9e956f2ac89bf7043b38b01585e295775571f3bbfac',0,X'0a0850482d303030303110211a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaf-b03a-704b-91b3-44a11dd73b8e',X'aaf8d658a60b35c84898d5dd227d0ae4f2d959ec83b39b6e76a7dc66ff5d6fdb',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaf-b040-7907-b0a5-2414955654ed',X'031dd487dc0453750ad7502634e119b495ad70a9c3905e758610f37ab058649d',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1170726f647563742d666f727761726465641a1170726f647563742d666f727761726465641a1070726f647563742d72657475726e6564');
INSERT INTO command VALUES('01a20eaf-b076-78cd-bf98-999bdbdf0921',X'6ed24737ac3944e33aecee6fd1b26ef1330e6be1dc709cc6cd6c0cd98e3c3b24',0,X'0a0848442d3030303032102a1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaf-b07a-7e05-a87b-bd0996c8e21b',X'7111768ae6fe1c09d49c69c02eb0a102de8f791ee0b442f3a1d0e67e58470108',0,X'0a0e48442d30303030322e54562d3031102b1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-b07e-7ec3-85b1-e3d9a6477cfb',X'503f09ef9db3be7fc669c57f522d2974bb60c0028ab6977aa1df3df3c38a901b',0,X'0a0e48442d30303030322e54562d3032102c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-b08c-7788-8c3b-f48ccfa44ba0',X'ae58fee2e08b30d72909c69ad872e35a8cc31ee0d31af320136afa6921b8cb86',0,X'0a0e48442d30303030322e54562d3033102d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-b09f-7669-9a7b-fbbf33848e7b',X'd45aa86e84af3d8d45153beba352e5adc1fc7da755dcadde428a4596d6893422',0,X'0a0850482d3030303032102e1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaf-b0a8-7ea8-99a9-eeba533b5baa',X'c8754054d4d26a8b18565ce51c351556fb7b9da6f33bc9cf3646a009a79b0401',0,X'0a0850482d3030303032102f1a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaf-b102-79b3-8a17-8d1db129d026',X'3ee6fa26af03cc3c3da6207ad7dd9d9e86c2eab0a6dbede7add90a297ccf73e8',0,X'0a0850482d303030303210361a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaf-b18b-7f9c-9397-c75a48987d4c',X'723925e5d16ef34f65d20a22aa9b99894dde5f35e2c9254a4695e86db82bfcd2',0,X'0a0850482d303030303210391a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaf-b192-7bd9-af8b-542caa6fabcc',X'556bf6a49292490af435f09a8e52d277330f1524a61656fc67ac4a7741afe28d',0,X'0a0850482d3030303032103c1a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d697373756564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',56);
INSERT INTO cursor VALUES('notification',83);
INSERT INTO cursor VALUES('registration',39);
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
INSERT INTO checkpoint VALUES(61,1,'7293b27ee30a209a46fd6b2eb0b5cafe6b0c11627836d18243dcad27a36d64e7','b54d4a6f4a1d71d49f3441ae6d2dfb1692d52ef181c8b07e6a86fbcbf23fbb9c','2026-11-24T17:52:05.110735Z','75f1007d35b65686e909553dbb34dcaef4e7ba5d6ed230da85c3e4f78b1012ba','53f2b0bc0dc5023dcbce5880adf4750aefd5bcf8cf1aadd48f7ec4814d82689cc86a820d9eb2785574adbd98071ef9b2580565ebd63e28cc5aa709800a5ce104');
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
INSERT INTO witnessed_checkpoint VALUES('evaluation',55,1,'4d2983cf656f55afb6f7007aad57cbaa743ef0214a6d6f305598826604b94dda','98e1deb7869df24d38a2293552055f98e0b4d67ebb7273928b601fa48f40c4b5','2026-11-24T17:52:05.121517Z','0256158e0326144cf0a7b7eecfbb05ba27f6210bc670019f1d9f6e8c2554932f','37f9c58db9ae7e6f19e42837f6abcfa2edfbf32da2b9708f5e133259c959d242447753ceff7edf1b7712280e9e29f02513582f0a0f4e5a8c4d341df013ded80e');
INSERT INTO witnessed_checkpoint VALUES('notification',82,1,'549d7690fc1df0592114d8fe7c2eb413da7e472c28c8b0507f866045bcb1184b','d3b58272ba5b5490b2cf07b0963698abbdf3f504904c3e2086d9e260d1123ed2','2026-11-24T17:52:05.129663Z','a56ae1b0e80137d51afe83b19bc85a7cb6c7253fc7525929d9705238decf4303','af9b5e1a0104ff911bbd3c10c98bbc86b3c1f1881c296c5875978028fc2579fdc6180bf708c51f580136735eeb66cf28644f2d8a24314e29febd4e943b59770f');
INSERT INTO witnessed_checkpoint VALUES('registration',36,1,'6955c34dc890c89fb2fe925190990adb059b0c6db8bb6ad32421b3b51e072e8c','bedca413fae8c2e9484ee0cadd642a791ab15a0075501af99392467e3dcae0f6','2026-11-24T17:52:05.098201Z','75626dc393b948bdbc7390282443a1f8420d708562c7249d73fa5c1b2e7baddf','28a964835defef14aa344a0f1c6b75a619fc5220c83e060697c88c1c7b06420ffadb16d360a732fa5f2d8a9e18bd690bcc08d4a3cf8cf24fcd2a66bca0e2ea0c');
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
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện','district','651','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}');
INSERT INTO council VALUES(2,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}');
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
INSERT INTO member VALUES(1,'TV-01',0,'Chủ tịch Hội đồng',1,'','',0);
INSERT INTO member VALUES(1,'TV-02',1,'Ủy viên 1',2,'','',0);
INSERT INTO member VALUES(1,'TV-03',2,'Thư ký Hội đồng',4,'','',0);
INSERT INTO member VALUES(2,'TV-01',0,'Chủ tịch Hội đồng',1,'','',0);
INSERT INTO member VALUES(2,'TV-02',1,'Ủy viên 1',2,'','',0);
INSERT INTO member VALUES(2,'TV-03',2,'Thư ký Hội đồng',4,'','',0);
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
INSERT INTO session VALUES(1,1,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','210/QĐ-UBND (ví dụ)','{"publicKey":"ahK9rlRzbaSHgxm/Arzluh9W1nWY7uzK6NCnSRJBXlc=","salt":"UJE84vsBxBEAH0Uj4t27kQ=="}',0);
INSERT INTO session VALUES(2,2,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)','{"publicKey":"jFd9OaV/I1uGeL5aCzq9Q3vnuQFRhAdpF4mUYCD1lBc=","salt":"wd2Iv+nHaMbQhk8HlYGC5w=="}',0);
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
INSERT INTO agenda VALUES('HS-00001','district','651','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-14','24373',1);
INSERT INTO agenda VALUES('HS-00001','province','66','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-14','24373',2);
INSERT INTO agenda VALUES('HS-00002','district','651','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-13','24373',1);
INSERT INTO agenda VALUES('HS-00002','province','66','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất','QD1048-2019','QD1048-13','24373',2);
INSERT INTO agenda VALUES('HS-00003','district','651','SP-00003','Hạt mắc ca','CT-00002','Hộ thứ hai','QD1048-2019','QD1048-07','24376',1);
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
INSERT INTO item VALUES(1,'HS-00001',0,4,1,23600,3,'78.66',4,2,'province','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00002',1,4,2,18400,3,'61.33',3,2,'province','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(1,'HS-00003',2,4,1,14400,3,'48.00',2,3,'','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(2,'HS-00001',0,4,1,23600,3,'78.66',4,1,'','Quyết định 1048/QĐ-TTg',1);
INSERT INTO item VALUES(2,'HS-00002',1,4,1,18400,3,'61.33',3,1,'','Quyết định 1048/QĐ-TTg',1);
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
INSERT INTO attendance VALUES(2,'TV-03');
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
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-01',1,'c6757c93d84e4b614d29331e6d1db5aae0f7e930e670d90bf5f31296478f43ed');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-02',1,'5ccdbc228c60ac446dcaf4ee368943a53e97ddd1cfe386794a3870ce7612e41b');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-03',1,'662a661c3ecb3b9a9080e5bc56a2d7fed31b5134cde477e70f52e45d691bae29');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-01',1,'bdc2c1ed83434f62408b241a84d3c580a2fb93d83d3d923c79ccefa40b76e364');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-02',1,'d57d917540a9b690104d8bb8ecaa4c14314751694a57c28e890051cc99ea4dd1');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-03',1,'9e003d2c9d68aa0a1820228e930cb400fe772628b082b3a095852e6a0eb6e433');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-01',1,'2cb481273ddc5595cb8a9ff1d08531fba0c52157702eebb5c8b75a6c4fa9a9aa');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-02',1,'450b287c5e9a1bf0aa4cc5599ec3dd30cc1e09371f9e09d5c2bb76411993ee97');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-03',1,'b21eed0864c870272b49eb3edcf2279dba13c85b74e64ad65dcf9cf94dc5afff');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-01',1,'50021971ddd1820d9d850a893a19050cc5f141a6762f8e5e3ce7ac1e7536ff10');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-02',1,'9e33c97e3faa4b9b3c5df13e48d87abc51db12527c99c6ef539a1d76651c79df');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-03',1,'4a83a00c1086109d3eee3e1b34383bdcb8ac8c6949871e061e8a264e114c4023');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-01',1,'d9d94ecfc1be88611d5a8e5e9b22176c5b3889284ee729334e9896669294f52d');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-02',1,'cef69dc1740f100d49aedac2a3c01d347faacf54fc5dcfd6a7bc40ca7ee22a13');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-03',1,'3c0b323b7767ef50c7c7774f2bfeec7f03b5b839b85fd9cd95a010551ed5ff38');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-01',1,'e1371f8c513889c142ec2284447c062e97b8eeee70ef6b8bc2be283bc1e5ed2a');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-02',1,'49024b7a87f318aad1c1906410ba0d85b08dd4aff7785695ef3424a8181da6f0');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-03',1,'5d5025ff477b7618d844fd1d7718916c2fee22d7884d6e09dd4ae19468aabffd');
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
INSERT INTO certificate VALUES(1,2,'HS-00001','SP-00001','Bột ca cao','CT-00001','Công ty thứ nhất',4,'66-651-24373-1-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province','78.66','Quyết định 1048/QĐ-TTg');
INSERT INTO certificate VALUES(2,2,'HS-00002','SP-00002','Trà thảo mộc','CT-00001','Công ty thứ nhất',3,'66-651-24373-2-2022','2100/QĐ-UBND (ví dụ)','2022-10-28','2025-10-28','province','61.33','Quyết định 1048/QĐ-TTg');
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
CREATE INDEX timer_by_due ON timer (due);
CREATE INDEX session_by_state ON session (state, number);
CREATE INDEX agenda_by_session ON agenda (session, level, unit_code);
CREATE INDEX certificate_by_product ON certificate (product_id, number);
COMMIT;
