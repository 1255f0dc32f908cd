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
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795542727768108,'founder:founder','','01a20eaf-bc55-750a-8fec-927e912a22ed','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 b941d4b0d1fa10977e40dd76726a547d11d99f1d270a1bc636862c4ba5428a37 20cad98a25788175c4f7c661d1579d46fe531f3ff8de2482e565a35f8a200757","grantedAt":"2026-11-24T17:52:07.768108Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'36d4fad849849949dda04044ca32fa6d7203ee3762d3fd8cb22220791f437c6a');
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795542727782051,'founder:founder','','01a20eaf-bc64-7967-a79b-256a5ce5dd50','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 14f7cd676c7882756111d7381db8922059aaa05d6ee22a7c33f8396fff228f7a e1a81f46ef3992b4ce7fd89ac68c42f210c0b4dcde6c9039b9ffacf044099e8b","grantedAt":"2026-11-24T17:52:07.782051Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'7f89c38ce976e4d2c6264d630a5d3796454a8321a4aab86007ec3eabc5f3ebc0');
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795542727789222,'founder:founder','','01a20eaf-bc69-7e24-84ec-feaea133a901','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 cc95929d89bf385b1e763d8ab5a16014644a7905d76a5cbcf9d9a79001f24669 120fe32e30edc42f695e52a9f040c8e1505d86669060a5ec96897268300d96b9","grantedAt":"2026-11-24T17:52:07.789222Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'061ccba04cca37289244d7f43e278dfe293c4d694c85ce24edfd6cdc8ec18e90');
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795542727795394,'founder:founder','','01a20eaf-bc73-7bcd-8436-7b36e75f5cf4','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 a1fbe086b9b336f6776013ffe349b351b8a6696940d5481d08b3a0c9834cbc44 7a28b3a6c03e86d807e915dc9bc8551a701680149730fe32aa9b0b1f3bc24cbe","grantedAt":"2026-11-24T17:52:07.795394Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a63c29bd34873cc30a145ae9c725bbb1b4820e63ea2a1d0be8f242618d8b9523');
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795542727805297,'founder:founder','','01a20eaf-bc7d-7219-8598-b216635dab66','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 38c0d34a0fdc5610d68e4f59750e4ac0f6fbeb81adfd2418b7607567b7265073 47e7cda16ecf4cd0850f5f6a2e6a9df784bc780770f6ef2baf71ceded96b6622","grantedAt":"2026-11-24T17:52:07.805297Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'a3bffd209bec14e62a9d193fe2422551f2f06436094029f83f0ff1b34d344cd9');
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795542727841496,'founder:founder','','01a20eaf-bca1-783b-8e0f-b8867c7ae6f0','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 a849bd022c25d6afca0d1eb21eda20f8cb84495832d4aa3e9c81c4d21645581e 23279d089837b4dff0c255e993f3f0192856f6a29ac4e88c72cec9c88c9fc878","grantedAt":"2026-11-24T17:52:07.841496Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'1957092594afd638de5503483f8df419ebee2ddd028eca2c76c0456fb4d33ff2');
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795542727845279,'founder:founder','','01a20eaf-bca4-79f3-b2e5-8e7818bd5a1e','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 35eb17ae2c410fcb1f825ee8c10d9375c0291feeaa7d2cfa6cb867f669b50f7a 679b48af44e65dc5099afc6e8a18a1e8ed648329d5c07bde2e56cc62e63b8f50","grantedAt":"2026-11-24T17:52:07.845279Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'c8639bbf3f570e6023f2c9efd30591839ce854d74c203df44cbe161dde7ebc42');
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795542728011359,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'9c27b67bd285f92f4a3057c1a0e8523619e70607275685250ed02b6ac8d63a18');
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795542728027791,'service:council','','66.registration/24','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'1886e62831a658ac44bc6a2d3613370d0ae47f6f9d059491bb2ff6c00c96e722');
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795542728037109,'service:council','','66.registration/26','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"level":"province","unitCode":"66"}',NULL,X'4187933f36bd7cd219557cda16af8799f0dc6fc180cab42fc7dab255ad71e1ea');
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795542728053819,'can-bo-province','','01a20eaf-bd73-76fd-90fb-89a297b167d6','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2026-01-15","validFrom":"2026-01-15","validTo":"2026-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}}',NULL,X'3d4f31ad0fa98ea881b9fc996aa5174700cbce79b87460b3c9aee3e1e93d86bd');
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795542728063523,'founder:founder','','01a20eaf-bd7f-710e-a5c5-43c2f20d2d17','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 2e012dadc62c2ecf7f6a28ee53b66e45aeef8f47decfeecb06b6858884349e38 04092a6a94e86456b267519578926d7a198d93686291294821ddf8e7b1f9f89c","grantedAt":"2026-11-24T17:52:08.063523Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'e26d00dd15f11e457756c151f00e4988a83b74109efeb99d493dee1df03bd6e0');
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795542728069027,'founder:founder','','01a20eaf-bd83-77ea-86b3-19cca81096c2','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 587f0feeb129fcb1156afaa41dcd2ffe8ef518101ae9fd69d2461e124034da48 512279f56e5e054ee57b84440fd22293413b9865b4faa5d1317190eb3fcbe7cd","grantedAt":"2026-11-24T17:52:08.069027Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'7c1f5a8a0aa0f0656584c81d655671d44dc2a32e68ad616cba8fd187b2da5bda');
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795542728078426,'founder:founder','','01a20eaf-bd8e-73dc-bf57-d2f4899fe5ba','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 cf6135e0a6ba542ee5b8036380f841c63686d62986be60503fe2ea11c34da770 62f8777be19e4a1d2df69b50c4ac6c96fad370e0b4694180b504585edd8de406","grantedAt":"2026-11-24T17:52:08.078426Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f430a28f6b917f53e613b105982f1889013ad635a849df47a85fa65782848b9a');
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795542728095060,'thu-ky-province','','01a20eaf-bd9d-7251-a502-7ad81655d46b','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2026-10-20","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'd477e3bb932c70eb9a95d21f666f42981971be2228544b9443bffab002039d31');
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795542728110162,'thu-ky-province','','01a20eaf-bdad-71a7-b833-e36dafa57b0b','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"Ff79u1qxokYqiS2kc/KBJxBRGltCorbn+OcQmJkY+xg=","salt":"ygMKIQmcOUxk2jllyqpl4g=="}}',NULL,X'2373b291ead99b32f8698a42aa7ff164f369fe71a077823d8ea7cdac079f3064');
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728184817,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"a96c252fef7df4778269be6d58975db3a63d0655caac25ac4ce7535712a63538"}',NULL,X'b6ff69213bbb778e1793e2ebcd7fef88cb6040f6776f73f724b0d18b1d3beebc');
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728190056,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"5a4f49be70bd36af34f79cc8eb51041c178af3156d28a3414adb74f6ece79735"}',NULL,X'c52af23ba15a0d37ae56ebee50be93eef57cf0f00cf14f8f56a2399029cd6ca7');
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728201299,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"fc6b8a83e19d99836d02c35429cff5c7ae90eda6980e89be74337ca56c772aa8"}',NULL,X'd38d6f935a2996636abf1b533bae41b1991adc85ae7860d8f55dd08e67992670');
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728237344,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"fd018c24fe62170c7eb652f96b20d88f0271156ca39a77cf739640a74e72f2fd"}',NULL,X'edb75ffe94d0da6d6324acdd6051491ada67760b52bad699994150c68ade0a8a');
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728242236,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"3500a2a7df9f3849b4e3630f08c2f0b1ce9c84e1a6d5635bf5570ecc52879229"}',NULL,X'9408d8684f10cbe7d53dd4826daf6317b0fb7f3873b0c282a25608df010cac15');
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728249005,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"a56ed53799e0158a781058020c5ff30b99d1d565701a1c2fef6eff0191166012"}',NULL,X'5bc294375f62288ddfbd39c13bfa8578ef91285f84459cc0de5fd065bfc11eb5');
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728288862,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1,"version":1,"digest":"efe02f32a7b7e6b844efff2e200d65596f0169d41919f690adcae75136620207"}',NULL,X'02ebd1d8f110abcb2bf46678779904354bad24ed1b9624717305f601a133de55');
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728296513,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1,"version":1,"digest":"890b501b33a7b6131c0bd2d9cf96028cc65d988f7ce0fea1ab971d8b96b4ee60"}',NULL,X'c36c7384f7db538f87a468372dda0fd1b579d78d579629203af9221623e1ec5c');
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728302371,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1,"version":1,"digest":"baa55dcaa902907e6aea4b584ef87e391dbf5bcfb88b58b31ddb19ac74f91a7e"}',NULL,X'5c30b0ccadd941777f812138c6f81dd4b133165e5810eb0ac553841b489cd884');
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542728310145,'thu-ky-province','','01a20eaf-be75-7253-8eb7-f495cb22eb06','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"a96c252fef7df4778269be6d58975db3a63d0655caac25ac4ce7535712a63538"},{"memberId":"TV-02","version":1,"digest":"5a4f49be70bd36af34f79cc8eb51041c178af3156d28a3414adb74f6ece79735"},{"memberId":"TV-03","version":1,"digest":"fc6b8a83e19d99836d02c35429cff5c7ae90eda6980e89be74337ca56c772aa8"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"fd018c24fe62170c7eb652f96b20d88f0271156ca39a77cf739640a74e72f2fd"},{"memberId":"TV-02","version":1,"digest":"3500a2a7df9f3849b4e3630f08c2f0b1ce9c84e1a6d5635bf5570ecc52879229"},{"memberId":"TV-03","version":1,"digest":"a56ed53799e0158a781058020c5ff30b99d1d565701a1c2fef6eff0191166012"}]},{"dossierId":"HS-00003","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"efe02f32a7b7e6b844efff2e200d65596f0169d41919f690adcae75136620207"},{"memberId":"TV-02","version":1,"digest":"890b501b33a7b6131c0bd2d9cf96028cc65d988f7ce0fea1ab971d8b96b4ee60"},{"memberId":"TV-03","version":1,"digest":"baa55dcaa902907e6aea4b584ef87e391dbf5bcfb88b58b31ddb19ac74f91a7e"}]}],"openingKey":"jep3y0zI3ziwuDmy4jBbCgbG2Rja2391FzrVPOiFdak=","nextSealing":{"publicKey":"k8p0pMPMjjVUteMTg+/J8szzUL33+eODJalxAUw98DM=","salt":"apLZ5Gj9DAulqDVmSYZz9Q=="}}',NULL,X'1d22b278953a7303dcef7a585ef67866ae7bb1cbb20e800618984f6524735514');
INSERT INTO event VALUES(27,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795542728393828,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL,X'0a9761ce1a26579e7ea1f2835e295125ff9edea368c65871b225520a9c472cdb');
INSERT INTO event VALUES(28,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728410819,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2,"version":1,"digest":"5322451df9546674421156ebcdf558b4b47637183e7ba95da5413a4a78fc9906"}',NULL,X'dbd31e957a2ce7ac593d686b80adf8ddd5d85dd9a747a5638452746d56fc3073');
INSERT INTO event VALUES(29,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728417602,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2,"version":1,"digest":"e505423c7db2124e73bca924ae0d0f6e3e815941f164c32f5605942bead26b81"}',NULL,X'f3eea705f66d67af74ec13b3d15c9b1d0c5ad57762fa8feb8054e9de2d074654');
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795542728422741,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2,"version":1,"digest":"cb8a4970c18c08d3e0df7f13b26064f338dfe9397dd5f4acd691eac384a8ce89"}',NULL,X'317c26eb0042ff9f5ebc9ed0203da713d6b061b9ba10207895e2617cfa31cbcc');
INSERT INTO event VALUES(31,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795542728430021,'thu-ky-province','','01a20eaf-beed-7cc7-973c-49437f1db946','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2,"sheets":[{"memberId":"TV-01","version":1,"digest":"5322451df9546674421156ebcdf558b4b47637183e7ba95da5413a4a78fc9906"},{"memberId":"TV-02","version":1,"digest":"e505423c7db2124e73bca924ae0d0f6e3e815941f164c32f5605942bead26b81"},{"memberId":"TV-03","version":1,"digest":"cb8a4970c18c08d3e0df7f13b26064f338dfe9397dd5f4acd691eac384a8ce89"}]}],"openingKey":"Fx7b+LJw5/YYMpXLXAQRvcMCTqdzKQDmxNDLpZpYIbk=","nextSealing":{"publicKey":"EUeIoh+j8yy/iqJhftLZcF4iabyJuEvP9CFGCWYHJDA=","salt":"oZUYwZhX1k0FNbRbGi6q4Q=="}}',NULL,X'1d752e6a9500ccdf17d52ecf03499e5537700426e194d1d653a6f8b65454b298');
INSERT INTO event VALUES(32,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542728454124,'service:council','','66.evaluation/35','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'4235d4b616bfff84eacebccca9cf93385e60a9d5e752890272174096d3cb97be');
INSERT INTO event VALUES(33,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542728465467,'service:council','','66.evaluation/37','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'cf60a215d5ee71b01d001125473f8bf26b23abaa24f6f2880aae2d6d45c89fe7');
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795542728472379,'service:council','','66.evaluation/39','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}',NULL,X'ba9ee411f645d0ce14ea5d93a6ea7b0f9f3ecf64a2f3d21396806498ee43e672');
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795542728477305,'thu-ky-province','','01a20eaf-bf1d-7aff-8692-71831a9b99df','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2026-10-20","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}],"votesFor":3,"digest":"d9112fa02bf6e9b8bc7fef8175dab9c763b11b89181b7925ece95f2ab78ce97b"}',NULL,X'd9bed2afc81add634642065622d05efe77761f04655be9d1d9b30973c7cc194b');
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795542728478986,'can-bo-province','','01a20eaf-bf1e-7be2-b623-eade7daa1751','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2026-10-30","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-13","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-24373-1-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD26-2026","criteriaSet":"QD26-12","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-24373-2-2026","validFrom":"2026-10-30","validTo":"2029-10-30"},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD26-2026","criteriaSet":"QD26-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg","version":1}}]}',NULL,X'3c749ced499e3f9e3683ea674ddf1cbb222c6921b9b486e6fbd22569ab8e9b3a');
INSERT INTO event VALUES(37,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795542728478986,'can-bo-province','','01a20eaf-bf1e-7be2-b623-eade7daa1751','','{"certificateId":"GCN-00001","sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-1-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"78.66","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL,X'8af162ccd6e15def82f00499076b1a88ed7790609e78accf6cdd6a44b2e669eb');
INSERT INTO event VALUES(38,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795542728478986,'can-bo-province','','01a20eaf-bf1e-7be2-b623-eade7daa1751','','{"certificateId":"GCN-00002","sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-24373-2-2026","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2026-10-30","validTo":"2029-10-30","level":"province","mean":"61.33","article":"Điều 7.3 Quyết định 26/2026/QĐ-TTg"}',NULL,X'62dbb8940948491f3352a9434af235401921645f7ab95888a4f2765f2c9c9ddb');
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795542728478986,'can-bo-province','','01a20eaf-bf1e-7be2-b623-eade7daa1751','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"province","mean":"48.00","stars":2,"decisionNumber":"2100/QĐ-UBND (ví dụ)","article":"Điều 4.1.a Quyết định 26/2026/QĐ-TTg"}',NULL,X'8ac2a5b67d0071a817fe970bf423479519ab9c487f95327b940af87d0f785ade');
INSERT INTO event VALUES(40,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.registration/32',1795542729433826,'service:council','','66.registration/33','','{"checkpoint":{"province":"66","service":"registration","fromSequence":"1","toSequence":"32","hash":"252156731957b17d232d64a57415391de28f2956c35bbaa25dca70f3e56e29b6","root":"21ad09a8c284f61c0d4f4f73e1762441b3af99179c9f7fcf4eb7ed4e2368da75","time":"2026-11-24T17:52:09.429182Z","publicKey":"ce6eeaa64987bc8bde3d5fa3cb8b8955882f25aa97513c337f52fdefba6a9461","signature":"919f1924b5faa015018d8daf88c233d383c7cd192be73dac1f30b402ec6e2d4236c057145b06f398936c5505aa65020dd341bcf75198e3fb2b13e4a6bc080200"}}',NULL,X'259c99bf42fe1aa233d965928ea9e313cbf34a3866d7acedf6dbdecd0955845c');
INSERT INTO event VALUES(41,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.council/40',1795542729442289,'service:council','','checkpoint','','{"province":"66","service":"council","fromSequence":"1","toSequence":"40","hash":"259c99bf42fe1aa233d965928ea9e313cbf34a3866d7acedf6dbdecd0955845c","root":"9456ec9b134ac25ee5d10ec42ce0812bd97cb3f1e8064ee78ef6b6475f30b8d7","time":"2026-11-24T17:52:09.442289Z","publicKey":"3864bd977f18036a4e18ee9b62992153de2e4999009f6e126e2363c02f9b0e5e","signature":"fac3834dfc8f9e0e83448f5aa5a57e3868bde3da5671e0803ef73113fddeae2ecd6e52389fdd16bb249b84abbc319846f30a5cc836c6998dcddedd9323c50101"}',NULL,X'27d74a0a7fe6c16c46029a1cbfd22668abefafd75757c2b4e264eeff51fe4fe9');
INSERT INTO event VALUES(42,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/44',1795542730324200,'service:council','','66.evaluation/45','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"44","hash":"849429ba41253f89b76ff8ef302e3f35e2c16a910ad20912b9d05954c3714e13","root":"41bbcf63190026e57671302f64e1bdb6409e95ec54654e3361375f035b5e4455","time":"2026-11-24T17:52:09.456546Z","publicKey":"bc783f0db38951c964bec608cd9f5bd241e9306dbe0a0438f18ceac169e4f892","signature":"acd724c6041736bccadb3c9e724c94e5609ae27bd44236eed344bd496edb4ac21bfb5abe2c21dfbb316fa998c96f0936de3decfe23d292975e9adfb896911506"}}',NULL,X'709f4457fe80441fb54d8775cd2392770b361b48a41a045113668c50c95a1dd5');
INSERT INTO event VALUES(43,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/57',1795542730324200,'service:council','','66.notification/58','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"57","hash":"e0b418378931fbb6d29eccb005e6b6b03e4b5c4e88ed49823870a03ddd39515c","root":"aadf0edb2b04fd1e47a6afb4808f1d8485db1b938b6c9ba7e85d39ccdf617d1a","time":"2026-11-24T17:52:09.461326Z","publicKey":"3dfebbd1366de615a874bab341da9371e12a1a4a57b57dacc96ea3a39ab7fa98","signature":"289cecd397665c7778a1434b8ff0c2b016e6ad279ccfa4aa0be7170e80203ef513e04fbf5853bcf076a1c3022b5faefd6c7d445193e7cb02b0f87350d02d0309"}}',NULL,X'810b6cc562b34d81ec1f4d9f7a6cb46bf6ddb70e7574b88678eb210810f161b7');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20eaf-bc55-750a-8fec-927e912a22ed',X'cc796cd84fec24bbbc432d4e642ece61c1fc23b43dbff96201b2fab2f0a82337',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bc64-7967-a79b-256a5ce5dd50',X'11e62ab3c260bc68fc073070e3ce21dca804553cca9c4f1f361464e21f194122',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bc69-7e24-84ec-feaea133a901',X'2fd11e15417bb6756fb38fa041335674f00555d6fdc5ce6f9339ebea92331b03',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bc73-7bcd-8436-7b36e75f5cf4',X'15c2bac9ac5ba0071149e0de0a4178f738b78d3fee80c129573e08d1198ccca5',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bc7d-7219-8598-b216635dab66',X'7c0791ddaa289814f787cdfd3e9dcc8dc96cfa6e4a0f84e15ee81002e7af3070',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bca1-783b-8e0f-b8867c7ae6f0',X'39fef66090cd66cb32d312a825a1faa4063d00bdca11aa083b28b7987a33ce9e',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bca4-79f3-b2e5-8e7818bd5a1e',X'89d23737a6e59d2e3269d2bee669836e1524cc55bffdf8845f982c3af3025093',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bd73-76fd-90fb-89a297b167d6',X'3505b9b8bf1a663cc19ccf1bbda2d16c7b9ecf1a7c4dc3cdc74886f398c0130b',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20eaf-bd7f-710e-a5c5-43c2f20d2d17',X'527f207f74f0390bbc3b822dbfa9d511c861599f3248363c5b6024f98e63e128',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bd83-77ea-86b3-19cca81096c2',X'636ad17545d95225773d3731528c6974f0cf0381d1ff85b6896ad751c961c37a',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bd8e-73dc-bf57-d2f4899fe5ba',X'd0b6eafd4acd47784840b8cc252472ae81a633f36c6db9845d1ee539c8015a6c',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20eaf-bd9d-7251-a502-7ad81655d46b',X'fb17e72764c167c01cc2048f0cf1f05468750ec1b3afb33254385450cb45aa0f',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20eaf-bdad-71a7-b833-e36dafa57b0b',X'4e3855ba6080db73fe3e8146935d854735cf094b9c918e99fa66d9726480bf6a',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20eaf-be75-7253-8eb7-f495cb22eb06',X'b3233b5b34834742dc7fc3cc58d9f5c494edd113736d1b332130de5ff8f01125',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaf-beed-7cc7-973c-49437f1db946',X'e545d53b0e7c30906864c0f56052cd262652624b06e1ca463eebb833b28ac44e',0,X'0a0850482d3030303031101f1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20eaf-bf1d-7aff-8692-71831a9b99df',X'f39d2d08d1e717a4a0fa20499f32eb61eefb7daf37f168856a7da4157a8f743a',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20eaf-bf1e-7be2-b623-eade7daa1751',X'2e6f889386a967a1ce763be987ce5a99595d570e6bd2d680eeff70e522d7e309',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d6973737565641a1070726f647563742d72657475726e6564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',45);
INSERT INTO cursor VALUES('notification',58);
INSERT INTO cursor VALUES('registration',35);
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
INSERT INTO checkpoint VALUES(40,1,'259c99bf42fe1aa233d965928ea9e313cbf34a3866d7acedf6dbdecd0955845c','9456ec9b134ac25ee5d10ec42ce0812bd97cb3f1e8064ee78ef6b6475f30b8d7','2026-11-24T17:52:09.442289Z','3864bd977f18036a4e18ee9b62992153de2e4999009f6e126e2363c02f9b0e5e','fac3834dfc8f9e0e83448f5aa5a57e3868bde3da5671e0803ef73113fddeae2ecd6e52389fdd16bb249b84abbc319846f30a5cc836c6998dcddedd9323c50101');
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
INSERT INTO witnessed_checkpoint VALUES('evaluation',44,1,'849429ba41253f89b76ff8ef302e3f35e2c16a910ad20912b9d05954c3714e13','41bbcf63190026e57671302f64e1bdb6409e95ec54654e3361375f035b5e4455','2026-11-24T17:52:09.456546Z','bc783f0db38951c964bec608cd9f5bd241e9306dbe0a0438f18ceac169e4f892','acd724c6041736bccadb3c9e724c94e5609ae27bd44236eed344bd496edb4ac21bfb5abe2c21dfbb316fa998c96f0936de3decfe23d292975e9adfb896911506');
INSERT INTO witnessed_checkpoint VALUES('notification',57,1,'e0b418378931fbb6d29eccb005e6b6b03e4b5c4e88ed49823870a03ddd39515c','aadf0edb2b04fd1e47a6afb4808f1d8485db1b938b6c9ba7e85d39ccdf617d1a','2026-11-24T17:52:09.461326Z','3dfebbd1366de615a874bab341da9371e12a1a4a57b57dacc96ea3a39ab7fa98','289cecd397665c7778a1434b8ff0c2b016e6ad279ccfa4aa0be7170e80203ef513e04fbf5853bcf076a1c3022b5faefd6c7d445193e7cb02b0f87350d02d0309');
INSERT INTO witnessed_checkpoint VALUES('registration',32,1,'252156731957b17d232d64a57415391de28f2956c35bbaa25dca70f3e56e29b6','21ad09a8c284f61c0d4f4f73e1762441b3af99179c9f7fcf4eb7ed4e2368da75','2026-11-24T17:52:09.429182Z','ce6eeaa64987bc8bde3d5fa3cb8b8955882f25aa97513c337f52fdefba6a9461','919f1924b5faa015018d8daf88c233d383c7cd192be73dac1f30b402ec6e2d4236c057145b06f398936c5505aa65020dd341bcf75198e3fb2b13e4a6bc080200');
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
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2026-01-15','2026-01-15','2026-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử"}');
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
INSERT INTO session VALUES(1,1,'2026-10-20','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)','{"publicKey":"EUeIoh+j8yy/iqJhftLZcF4iabyJuEvP9CFGCWYHJDA=","salt":"oZUYwZhX1k0FNbRbGi6q4Q=="}',0);
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
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-01',1,'a96c252fef7df4778269be6d58975db3a63d0655caac25ac4ce7535712a63538');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-02',1,'5a4f49be70bd36af34f79cc8eb51041c178af3156d28a3414adb74f6ece79735');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-03',1,'fc6b8a83e19d99836d02c35429cff5c7ae90eda6980e89be74337ca56c772aa8');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-01',1,'fd018c24fe62170c7eb652f96b20d88f0271156ca39a77cf739640a74e72f2fd');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-02',1,'3500a2a7df9f3849b4e3630f08c2f0b1ce9c84e1a6d5635bf5570ecc52879229');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-03',1,'a56ed53799e0158a781058020c5ff30b99d1d565701a1c2fef6eff0191166012');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-01',1,'5322451df9546674421156ebcdf558b4b47637183e7ba95da5413a4a78fc9906');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-02',1,'e505423c7db2124e73bca924ae0d0f6e3e815941f164c32f5605942bead26b81');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-03',1,'cb8a4970c18c08d3e0df7f13b26064f338dfe9397dd5f4acd691eac384a8ce89');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-01',1,'efe02f32a7b7e6b844efff2e200d65596f0169d41919f690adcae75136620207');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-02',1,'890b501b33a7b6131c0bd2d9cf96028cc65d988f7ce0fea1ab971d8b96b4ee60');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-03',1,'baa55dcaa902907e6aea4b584ef87e391dbf5bcfb88b58b31ddb19ac74f91a7e');
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
CREATE INDEX timer_by_due ON timer (due);
CREATE INDEX session_by_state ON session (state, number);
CREATE INDEX agenda_by_session ON agenda (session, level, unit_code);
CREATE INDEX certificate_by_product ON certificate (product_id, number);
COMMIT;
