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
INSERT INTO store VALUES('derived-version','6');
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
INSERT INTO event VALUES(1,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-xa',1795543562069759,'founder:founder','','01a20ebc-7752-7b3a-9e24-32b5172f1f2e','','{"principal":{"principalId":"can-bo-xa","name":"Cán bộ xã","roles":[{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24373"},{"role":"ROLE_COMMUNE_OFFICER","unitCode":"24376"}],"keys":[{"publicKey":"ocop-key-1 1031038739c758de1eaf930945dfa891e2fe6c7b2e83f2de789224a659e4f467 57ce92b579f9d6df69604e82fa58bb72568b374de3b0f5983d3f59def89dbfe5","grantedAt":"2026-11-24T18:06:02.069759Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'02614e8e842d6178ff5a8cf4d72cad26a964495c001f274927cd8a9a0ef35249');
INSERT INTO event VALUES(2,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-district',1795543562081620,'founder:founder','','01a20ebc-775a-7c76-94df-ed32a018cdb3','','{"principal":{"principalId":"can-bo-district","name":"Cán bộ huyện","roles":[{"role":"ROLE_DISTRICT_OFFICER","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 adcbed275c990e69c87cef6ede4874d1e9a91bc9645e23ef64c5f03446eb8658 9d91d397f134474b50197ee768161d9f57c6c115fe41093387213bb6b53737be","grantedAt":"2026-11-24T18:06:02.081620Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'f64fd0e3020c09ca404ce8353ee5c929f457472fb6a5e1439abc6c3162f2df4c');
INSERT INTO event VALUES(3,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-district',1795543562092091,'founder:founder','','01a20ebc-776b-7e98-8413-d05be2632fa6','','{"principal":{"principalId":"thu-ky-district","name":"Thư ký Hội đồng huyện","roles":[{"role":"ROLE_SECRETARY","unitCode":"651"}],"keys":[{"publicKey":"ocop-key-1 3b292455139a81db2bb0fa4ded768330a49a31726e3ea315c066c9c58afc3a20 c90556b1b94e262ddf412506fb2567bb7b0d4e0b572c7f41a1a969fc5cd569de","grantedAt":"2026-11-24T18:06:02.092091Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0b8976229399420ca628ee0bf6380a108f4d5c28119721a06c18e03d3f793de0');
INSERT INTO event VALUES(4,'principal-changed','ocop.council.v1.PrincipalChanged','can-bo-province',1795543562111271,'founder:founder','','01a20ebc-777f-737b-bf73-a4e35fc720d0','','{"principal":{"principalId":"can-bo-province","name":"Cán bộ tỉnh","roles":[{"role":"ROLE_PROVINCIAL_OFFICER","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 4a596bfae1e9de73a2c331e3b1cba96433a01e1a13f12adfe993a594eddbd140 524b6400499a7272422534cc7ab455c6ec3e4b53a30f4ca432ed55aa9a87a4c5","grantedAt":"2026-11-24T18:06:02.111271Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'5b2ac8e47a316554aa33f5795bc249e48253a8fd7a8c8a88a47dd5a8f94cb7c0');
INSERT INTO event VALUES(5,'principal-changed','ocop.council.v1.PrincipalChanged','thu-ky-province',1795543562120948,'founder:founder','','01a20ebc-7785-7082-ab15-09d92f8a8f16','','{"principal":{"principalId":"thu-ky-province","name":"Thư ký Hội đồng tỉnh","roles":[{"role":"ROLE_SECRETARY","unitCode":"66"}],"keys":[{"publicKey":"ocop-key-1 e06aa2fd15f49ce83c9fe36cf9c80892dab68034c313b8e947e00c71e0232308 814a39c584504012bb4d012d8e040e9c53229912f3cd995809bb5165935a515f","grantedAt":"2026-11-24T18:06:02.120948Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'6eaa1a1221467d3e41fcd80596bad86203e48f47f983760e7a558ba0503b0ea2');
INSERT INTO event VALUES(6,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00001',1795543562260861,'founder:founder','','01a20ebc-7811-7b5c-890d-da35c729c626','','{"principal":{"principalId":"chu-the.CT-00001","name":"Công ty thứ nhất","roles":[{"role":"ROLE_PRODUCER","unitCode":"24373","party":"CT-00001"}],"keys":[{"publicKey":"ocop-key-1 249c4b7fc629e42b5b3c4445d1a8d7809b68c2aed8d02275b7e5c2b33094ea7d 1e25cf18c3d9d5f0c2769bfb2a6c62a5699947c3f0850330e8b43ca42203de78","grantedAt":"2026-11-24T18:06:02.260861Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'23e16b5a28937fcda217869aa8c61956adbd7a6ba500edafa907a8a026e818d4');
INSERT INTO event VALUES(7,'principal-changed','ocop.council.v1.PrincipalChanged','chu-the.CT-00002',1795543562267750,'founder:founder','','01a20ebc-781a-792e-b329-790b21e8b155','','{"principal":{"principalId":"chu-the.CT-00002","name":"Hộ thứ hai","roles":[{"role":"ROLE_PRODUCER","unitCode":"24376","party":"CT-00002"}],"keys":[{"publicKey":"ocop-key-1 8d59901053429359216ffc4124efc42494c942d3c1f8706c7e18e477f9cde300 8d0328d554274e58a712a561fb7cf71d00b91ce90ac2c510d6a8cd80ab3bb5e0","grantedAt":"2026-11-24T18:06:02.267750Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'ca7b8cfd22f31200d27f3c39f3d062cb62244cafac1f291411f3ca8d34f60cc4');
INSERT INTO event VALUES(8,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795543562593892,'service:council','','66.registration/21','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL,X'f8778d4666c4df228d196589c720022cb7b908cd5d16c87da7facd1bda4d05d3');
INSERT INTO event VALUES(9,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795543562610031,'service:council','','66.registration/22','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"district","unitCode":"651"}',NULL,X'078fab25c63b27dfe554f6a28ea3c257b5658912f6add22168ba8841f8c30721');
INSERT INTO event VALUES(10,'dossier-listed','ocop.council.v1.DossierListed','HS-00003',1795543562616315,'service:council','','66.registration/23','','{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"level":"district","unitCode":"651"}',NULL,X'e25f5a32edb92980c8a445d0118639bc3492d72c16ea81340c2cbd14adf0db8b');
INSERT INTO event VALUES(11,'council-established','ocop.council.v1.CouncilEstablished','HD-00001',1795543562629209,'can-bo-district','','01a20ebc-7983-78fe-a1e8-f0dfda137958','','{"councilId":"HD-00001","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL,X'02360a081e658428d8ba4f84f9d61f7d4693e70d7d3cb3d22dc7b816272418a3');
INSERT INTO event VALUES(12,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-01',1795543562634011,'founder:founder','','01a20ebc-7989-7e6f-a647-d3bddcdae2bb','','{"principal":{"principalId":"HD-00001.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-01"}],"keys":[{"publicKey":"ocop-key-1 e4479e3ba32b2616db7eb4acb55a89f0302fa2c17ca75eb2501b9ee7a1ad4060 323d5e76ccd62f255d455033e6b06b5753f0790e49b3e8226353e6e6c7cb2743","grantedAt":"2026-11-24T18:06:02.634011Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'0cda90fd04338f3a290fd05b538c9dc5dbc4949eb5f48d41036d485a999b5561');
INSERT INTO event VALUES(13,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-02',1795543562636779,'founder:founder','','01a20ebc-798b-7a40-9db0-d7301a45d355','','{"principal":{"principalId":"HD-00001.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-02"}],"keys":[{"publicKey":"ocop-key-1 d871cdc44e661fbbd327490d9c4d4c93c2f4e10a7bf9c35c49181c3038798d2a ce9f1d5ce95c86047878c05442df06d6a352505e4813cd7ec5acc973657ec2d0","grantedAt":"2026-11-24T18:06:02.636779Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'489e713ca81d9755bc85cd5b8e83a8ceedca906a5fbabf76bc3d7bd1889ab3ea');
INSERT INTO event VALUES(14,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00001.TV-03',1795543562642985,'founder:founder','','01a20ebc-7990-7047-a221-1be010c206ca','','{"principal":{"principalId":"HD-00001.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"651","party":"HD-00001/TV-03"}],"keys":[{"publicKey":"ocop-key-1 049a386e292b8b8348c390fbcf6cf152260b754e67d66c1b2f9a812ad763db44 398a057121513f301f7b93849050e6790f07ed7689979913a41ad084c3f82e95","grantedAt":"2026-11-24T18:06:02.642985Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'723f5a9ae6499a3692214edad7ac1e3f314b9b1da5d7bd161cae4371dccb6ff7');
INSERT INTO event VALUES(15,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00001',1795543562818838,'thu-ky-district','','01a20ebc-7a40-7aaa-ad99-51ea8ea5af6c','','{"sessionId":"PH-00001","councilId":"HD-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'ff06b989512942c48328fbadb2cfbabe0b77c8c75aac641d4b8fa91c8de894a0');
INSERT INTO event VALUES(16,'session-opened','ocop.council.v1.SessionOpened','PH-00001',1795543562853489,'thu-ky-district','','01a20ebc-7a62-772a-89ca-3ca10277e13b','','{"sessionId":"PH-00001","councilId":"HD-00001","level":"district","unitCode":"651","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"DIeHU0vQBgMRkkBOeLclPT6vFaT/pvlQqlwuuBYxxh0=","salt":"XBSSaasGv2eoUApzor5FNA=="}}',NULL,X'4b776a787be3ba46a61072e967fe0037a38d39990c1bd95037b5ece6cfd1b53a');
INSERT INTO event VALUES(17,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563266655,'service:council','','66.evaluation/14','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"d3396b14b372904fb3a1cba8bbe73da34d093729c5b8fbb7a7f0a45a64af966f"}',NULL,X'4124b0726843cb54b6c3e265bd4423d1881da61ae5cee0576a713824ea49c1d1');
INSERT INTO event VALUES(18,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563290904,'service:council','','66.evaluation/15','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"3846f7a03d04948f0612133516957ba0a99a84fcec9c3f71dade3389b6b81a65"}',NULL,X'c8b024f16de18d7594eb867ad29a6a6d1170b726cdee4f632ab65be29583ba9f');
INSERT INTO event VALUES(19,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563307601,'service:council','','66.evaluation/16','','{"sessionId":"PH-00001","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"b7c204f7854143e36b619a4dac5a33dc7a42602319e1fa91236655c9619daff4"}',NULL,X'8adcf210be9d85eecef7e79c55fe74b3ccaee61bd893717bb268748fd4c030b6');
INSERT INTO event VALUES(20,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563373904,'service:council','','66.evaluation/17','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"3450bd1521a5c939a54918673c569016ab595dca47724d375bfc4fab8dcf1cff"}',NULL,X'508845a19726d5f47e6b18e83d27413bcdad14e3b6a622927134d942f26f07dd');
INSERT INTO event VALUES(21,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563409753,'service:council','','66.evaluation/18','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"bf8adbe99741343c882002c55cf316e4e7e09fdee0ffbb0f4680019d5f88267c"}',NULL,X'3bb41620928d74bab0325253d7773bb44d3f233df38c7af33007f25a0446493f');
INSERT INTO event VALUES(22,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563438497,'service:council','','66.evaluation/19','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"b00222ea15bda3461ed14e2a5fa06f89bb1d1896f721ade82e615e0984ef03e8"}',NULL,X'7cee77e0288ffd367a8ceb93bbd51d781f4ca563b094ae2bcffc64755d984867');
INSERT INTO event VALUES(23,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563484800,'service:council','','66.evaluation/20','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-01","round":1,"version":1,"digest":"9a1945ff3d438ef22f8f0c8a00b0b8825d7a0417ee5b0ee7c20fc706cec082ee"}',NULL,X'4c1a0e51f85507e2bafd9de08b595dadda775beb65eca0ab047783d64e8db02e');
INSERT INTO event VALUES(24,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563506541,'service:council','','66.evaluation/21','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-02","round":1,"version":1,"digest":"92dac2b80303195f4b791526413d162c2b2ca0afc8e0ec2a0ee85322e9a89ebd"}',NULL,X'1c3c113b6217bc9d70e8a50592c3fb629097def76315051bd2cf298010c68b09');
INSERT INTO event VALUES(25,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563517703,'service:council','','66.evaluation/22','','{"sessionId":"PH-00001","dossierId":"HS-00003","memberId":"TV-03","round":1,"version":1,"digest":"91f68b503595910e02dfa047b609193cf29cb7397c60efc946da9ae3c810ef6b"}',NULL,X'cc8165f4ec29c561ede557dabcd9e6903523cb05ddbddf59a2ad1a7fa2f66113');
INSERT INTO event VALUES(26,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795543563553395,'thu-ky-district','','01a20ebc-7d1b-7aa7-afc8-ae6c17e53528','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"d3396b14b372904fb3a1cba8bbe73da34d093729c5b8fbb7a7f0a45a64af966f"},{"memberId":"TV-02","version":1,"digest":"3846f7a03d04948f0612133516957ba0a99a84fcec9c3f71dade3389b6b81a65"},{"memberId":"TV-03","version":1,"digest":"b7c204f7854143e36b619a4dac5a33dc7a42602319e1fa91236655c9619daff4"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"3450bd1521a5c939a54918673c569016ab595dca47724d375bfc4fab8dcf1cff"},{"memberId":"TV-02","version":1,"digest":"bf8adbe99741343c882002c55cf316e4e7e09fdee0ffbb0f4680019d5f88267c"},{"memberId":"TV-03","version":1,"digest":"b00222ea15bda3461ed14e2a5fa06f89bb1d1896f721ade82e615e0984ef03e8"}]},{"dossierId":"HS-00003","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"9a1945ff3d438ef22f8f0c8a00b0b8825d7a0417ee5b0ee7c20fc706cec082ee"},{"memberId":"TV-02","version":1,"digest":"92dac2b80303195f4b791526413d162c2b2ca0afc8e0ec2a0ee85322e9a89ebd"},{"memberId":"TV-03","version":1,"digest":"91f68b503595910e02dfa047b609193cf29cb7397c60efc946da9ae3c810ef6b"}]}],"openingKey":"Q8ucIz2qogd1Ys2xxMRC+A1js4QEMJkzeUzG9fN+PDE=","nextSealing":{"publicKey":"tRjhyJzYD1SGMv+NDmjW30hkgjGcGzVYN9VW9gI0aEE=","salt":"YPc54VHqep9Li2FHj2NHwQ=="}}',NULL,X'4e68277b3ac03f3af07317e07dc672a5876f586164aacda80fe573a9642752a8');
INSERT INTO event VALUES(27,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543563711476,'service:council','','66.evaluation/24','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'f751ad2d06d83c76e5726cd8575ebd871198b1e333b11ee62d054e08393c3634');
INSERT INTO event VALUES(28,'item-reopened','ocop.council.v1.ItemReopened','PH-00001',1795543563711476,'service:council','','66.evaluation/26','','{"sessionId":"PH-00001","dossierId":"HS-00002","round":2}',NULL,X'30b3e46194c080935dcc8901e0107f9e0698d91a8e9989e01ce23194097266f5');
INSERT INTO event VALUES(29,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543563711476,'service:council','','66.evaluation/28','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'ab1faa60f17f958f48e3b05c69f9e05ab74286f445900d754febe2dbf219d205');
INSERT INTO event VALUES(30,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563780505,'service:council','','66.evaluation/29','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-01","round":2,"version":1,"digest":"d61345a532ae4d727a786e5466112ccdfc536ffd49174a19fdc4d88b66ad7a6d"}',NULL,X'2d375e7cd4573699f8dfdc886e1a29674d886c83f059b27824584c6902e3244d');
INSERT INTO event VALUES(31,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563786439,'service:council','','66.evaluation/30','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-02","round":2,"version":1,"digest":"93dbf9f166c75083239cf5d0c13f923dccec1bd5d4fc887501692ae7dd163a18"}',NULL,X'773784c788dacc067762921d9f741ae4c21be64fe839323f75c57b008761f6f8');
INSERT INTO event VALUES(32,'sheet-counted','ocop.council.v1.SheetCounted','PH-00001',1795543563794544,'service:council','','66.evaluation/31','','{"sessionId":"PH-00001","dossierId":"HS-00002","memberId":"TV-03","round":2,"version":1,"digest":"0d93a62edae5eed51aedcd1e3cf2e9f8005a2f364025398d032f2d3174c32e53"}',NULL,X'cbd76ea85b93009e3f9c5f23c0254ac40f0733121734c9ad463a104b4cd5c09e');
INSERT INTO event VALUES(33,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00001',1795543563808967,'thu-ky-district','','01a20ebc-7e20-7c4a-91f0-02c4af095552','','{"sessionId":"PH-00001","items":[{"dossierId":"HS-00002","round":2,"sheets":[{"memberId":"TV-01","version":1,"digest":"d61345a532ae4d727a786e5466112ccdfc536ffd49174a19fdc4d88b66ad7a6d"},{"memberId":"TV-02","version":1,"digest":"93dbf9f166c75083239cf5d0c13f923dccec1bd5d4fc887501692ae7dd163a18"},{"memberId":"TV-03","version":1,"digest":"0d93a62edae5eed51aedcd1e3cf2e9f8005a2f364025398d032f2d3174c32e53"}]}],"openingKey":"eN4y32JSqVg3b0/p5At5l6/lUKlDkvcmeq8RXUwNuko=","nextSealing":{"publicKey":"zEywFX7gdLhp6DUBBnX34plxRw4z77h0+hrhJkn0Ml0=","salt":"jaodIzV85+c9duHyvLLDXw=="}}',NULL,X'14087f9ae0a776a728d54ea0c50959c710c8eef2aa29a24e3a025404da033127');
INSERT INTO event VALUES(34,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00001',1795543563853590,'service:council','','66.evaluation/33','','{"sessionId":"PH-00001","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'69830b09780544020d499b37c8426a236207ceaed1ad287803c1b6cd0c84a62b');
INSERT INTO event VALUES(35,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00001',1795543563868486,'thu-ky-district','','01a20ebc-7e5c-70e2-b06e-0ddf3df2b915','','{"sessionId":"PH-00001","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"bfaaa78c6f810b24377b79ba8c26b6f7c2b5c21d8bd171ca1d07752347eb5535"}',NULL,X'8760a2e5d4cfb5878d363aa7d074e39463c48d19017ecf8ed430384ec42d6c0b');
INSERT INTO event VALUES(36,'results-decided','ocop.council.v1.ResultsDecided','PH-00001',1795543563870835,'can-bo-district','','01a20ebc-7e5e-7a9e-bdce-0f9a7c95e1d5','','{"sessionId":"PH-00001","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện","level":"district","unitCode":"651","decisionNumber":"210/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_FORWARDED","toLevel":"province","article":"Quyết định 1048/QĐ-TTg","version":1}},{"item":{"dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","regime":"QD1048-2019","criteriaSet":"QD1048-07","communeCode":"24376"},"result":{"dossierId":"HS-00003","sumHundredths":14400,"sheets":3,"mean":"48.00","stars":2,"destination":"DESTINATION_RETURNED","article":"Quyết định 1048/QĐ-TTg","version":1}}]}',NULL,X'f10cb43dd7141389e01f80124b6b76da4e125425313ae55ebc0d9b3f8ee06325');
INSERT INTO event VALUES(37,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00001',1795543563870835,'can-bo-district','','01a20ebc-7e5e-7a9e-bdce-0f9a7c95e1d5','','{"sessionId":"PH-00001","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"78.66","stars":4,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'002b5e0f9229cab768056adcc1ed472e789135d915fec582a33291f2be7cdbeb');
INSERT INTO event VALUES(38,'product-forwarded','ocop.council.v1.ProductForwarded','SP-00002',1795543563870835,'can-bo-district','','01a20ebc-7e5e-7a9e-bdce-0f9a7c95e1d5','','{"sessionId":"PH-00001","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","fromLevel":"district","toLevel":"province","mean":"61.33","stars":3,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'b3c8fed20365c0802df58da1785b31bc7d17e261bbcc4e0660ebabc36101c1cd');
INSERT INTO event VALUES(39,'product-returned','ocop.council.v1.ProductReturned','SP-00003',1795543563870835,'can-bo-district','','01a20ebc-7e5e-7a9e-bdce-0f9a7c95e1d5','','{"sessionId":"PH-00001","dossierId":"HS-00003","productId":"SP-00003","productName":"Hạt mắc ca","producerId":"CT-00002","producerName":"Hộ thứ hai","level":"district","mean":"48.00","stars":2,"decisionNumber":"210/QĐ-UBND (ví dụ)","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'0e590f0fcb9ef706eb19eea20ebe84a481bc0b286037cbb6b09b1e629ce1efaf');
INSERT INTO event VALUES(40,'dossier-listed','ocop.council.v1.DossierListed','HS-00001',1795543563926517,'service:council','','66.registration/30','','{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'80b6b3e5e102cf4f63d9a515d6f49b00c8a90346ab5b3292db3d979a4b579c93');
INSERT INTO event VALUES(41,'dossier-listed','ocop.council.v1.DossierListed','HS-00002',1795543563937216,'service:council','','66.registration/31','','{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"level":"province","unitCode":"66"}',NULL,X'451174f4f64d2f20fa9f55aa5e17d6d05558a745872b9682ce1d8bc7cf40006c');
INSERT INTO event VALUES(42,'council-established','ocop.council.v1.CouncilEstablished','HD-00002',1795543563950911,'can-bo-province','','01a20ebc-7ea8-730c-82e9-fa00ed641581','','{"councilId":"HD-00002","name":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"01/QĐ-UBND (ví dụ)","decidedOn":"2022-01-15","validFrom":"2022-01-15","validTo":"2022-12-31","members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}}',NULL,X'00c5057ea0b5ed8514e81dbffcbb73268f0602baa88e6d4b8716d1efa44cdf6f');
INSERT INTO event VALUES(43,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-01',1795543563962286,'founder:founder','','01a20ebc-7eba-7081-a881-10c08435cad8','','{"principal":{"principalId":"HD-00002.TV-01","name":"TV-01","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-01"}],"keys":[{"publicKey":"ocop-key-1 45e631e3f7f7446fea211ff50e2757155503f47a452bd442200ed6cfe1d63a31 2d72c922bc5eb143b22e8095189b4a4ceefad64115e937211384adfec0e9d14d","grantedAt":"2026-11-24T18:06:03.962286Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'97c335fe1cced53e9d1c3287b22f63774a79b54ba96140525c0fe22343a04cf2');
INSERT INTO event VALUES(44,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-02',1795543563968803,'founder:founder','','01a20ebc-7ebf-7c2f-8288-40ea7cc1fdf4','','{"principal":{"principalId":"HD-00002.TV-02","name":"TV-02","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-02"}],"keys":[{"publicKey":"ocop-key-1 36afd7525f9f68497d75588dfe1f3dc66cc22e02d68d2277e8e6cab2a10cdb29 28b42ae8f0df04b31c5e13d73cbc59c80506342607839a708e52b28b7b9ff4ec","grantedAt":"2026-11-24T18:06:03.968803Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'61a955fb259d4ae5cc17069f25f926aa3112f328c368d27fac669f14c0ab02bd');
INSERT INTO event VALUES(45,'principal-changed','ocop.council.v1.PrincipalChanged','HD-00002.TV-03',1795543563976558,'founder:founder','','01a20ebc-7ec7-77e5-9627-f4244d1720bb','','{"principal":{"principalId":"HD-00002.TV-03","name":"TV-03","roles":[{"role":"ROLE_COUNCIL_MEMBER","unitCode":"66","party":"HD-00002/TV-03"}],"keys":[{"publicKey":"ocop-key-1 ace1666a2ea8af9e989382f4b7c567f6ed4f5bc15c6ec5b17d98df1368bce365 e0864b72993a80c07f5558d739926a60d14f8818aca89206dfdf47c63afef152","grantedAt":"2026-11-24T18:06:03.976558Z","grantedBy":"founder:founder"}],"version":1}}',NULL,X'3dac56bd4e97f2e3fb44d195054fdeaacb58e5f8f9a16b2c4004e1a34ec527c8');
INSERT INTO event VALUES(46,'session-scheduled','ocop.council.v1.SessionScheduled','PH-00002',1795543564016002,'thu-ky-province','','01a20ebc-7eec-7991-b44a-ae25a1fea37b','','{"sessionId":"PH-00002","councilId":"HD-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","heldOn":"2022-10-18","place":"Hội trường UBND","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"members":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}]}',NULL,X'4a80592ec9acd967d54688c3871ef96c62ec8a16391ceb04f86d879d65335fda');
INSERT INTO event VALUES(47,'session-opened','ocop.council.v1.SessionOpened','PH-00002',1795543564028814,'thu-ky-province','','01a20ebc-7ef9-7a92-aac2-ca4e1a369d25','','{"sessionId":"PH-00002","councilId":"HD-00002","level":"province","unitCode":"66","items":[{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"}],"scoringMembers":[{"memberId":"TV-01","name":"Chủ tịch Hội đồng","role":"COUNCIL_ROLE_CHAIR"},{"memberId":"TV-02","name":"Ủy viên 1","role":"COUNCIL_ROLE_VICE_CHAIR"},{"memberId":"TV-03","name":"Thư ký Hội đồng","role":"COUNCIL_ROLE_SECRETARY"}],"workingRules":{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]},"presentMemberIds":["TV-01","TV-02","TV-03"],"members":3,"sealing":{"publicKey":"YMisgSl9KnAz6/lEHYaaMKPDWDdLxM2vZZ5sAsqDOwk=","salt":"c28riDR7de+LPsgTSozBkw=="}}',NULL,X'5df4542d0c2f7b573ff3c85028e8fdc15e28800f5281b72202edc49467e3d492');
INSERT INTO event VALUES(48,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564059079,'service:council','','66.evaluation/42','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-01","round":1,"version":1,"digest":"639d568c69541ab6417da500bc8a9d647cf5ded8a0a8762c5bf55cdfb310cadc"}',NULL,X'3609c18e6134e9dd24c8ea655bce2d42c502962c73d5e8ab6190ed57e2b4d2e3');
INSERT INTO event VALUES(49,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564080901,'service:council','','66.evaluation/43','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-02","round":1,"version":1,"digest":"63771ea96744627231fe69defc38be3237fe930d1df75a43aeaa4f27477ada4e"}',NULL,X'a808dbd4ade36decb63a28d805d9dd57d3a2a8f27ce92cc35ae839c3b888864b');
INSERT INTO event VALUES(50,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564101717,'service:council','','66.evaluation/44','','{"sessionId":"PH-00002","dossierId":"HS-00001","memberId":"TV-03","round":1,"version":1,"digest":"91c34be969b4fc5c0962ba7d8194158642f98122b5ff02150eb067fc7a1391eb"}',NULL,X'23b0f49d9d20e29ce38b0e0d1063d0cd67ae4748e15cd314dd8cb2fa9641e95e');
INSERT INTO event VALUES(51,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564121089,'service:council','','66.evaluation/45','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-01","round":1,"version":1,"digest":"be3f17d859d356a815d732a5a4ec69ff015ffff94c0c7c9b31fbcd46e0dd381e"}',NULL,X'a9f8889c57c7ab0e80c184c67a3a4d618deac57981a44cfdac3e6cab47de1a81');
INSERT INTO event VALUES(52,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564129150,'service:council','','66.evaluation/46','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-02","round":1,"version":1,"digest":"eed82351e6aef3609f426515804d651eff7af5b8260934a4088f1769b112105e"}',NULL,X'575c055a549f6cbd83d0a6e6b14b47756500ad76568cbbecf9269ea2359187a1');
INSERT INTO event VALUES(53,'sheet-counted','ocop.council.v1.SheetCounted','PH-00002',1795543564142549,'service:council','','66.evaluation/47','','{"sessionId":"PH-00002","dossierId":"HS-00002","memberId":"TV-03","round":1,"version":1,"digest":"99570847413afcb3d61a02d796915be142fe7f68d4ee4ffcc63fc779dabe1ca7"}',NULL,X'48818af8fc370a3047fbb57896ad77ec4f3a0aa6e244a387929287d01b3908cb');
INSERT INTO event VALUES(54,'scoring-closed','ocop.council.v1.ScoringClosed','PH-00002',1795543564150176,'thu-ky-province','','01a20ebc-7f75-7dd0-b76b-8bee1c0b06d1','','{"sessionId":"PH-00002","items":[{"dossierId":"HS-00001","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"639d568c69541ab6417da500bc8a9d647cf5ded8a0a8762c5bf55cdfb310cadc"},{"memberId":"TV-02","version":1,"digest":"63771ea96744627231fe69defc38be3237fe930d1df75a43aeaa4f27477ada4e"},{"memberId":"TV-03","version":1,"digest":"91c34be969b4fc5c0962ba7d8194158642f98122b5ff02150eb067fc7a1391eb"}]},{"dossierId":"HS-00002","round":1,"sheets":[{"memberId":"TV-01","version":1,"digest":"be3f17d859d356a815d732a5a4ec69ff015ffff94c0c7c9b31fbcd46e0dd381e"},{"memberId":"TV-02","version":1,"digest":"eed82351e6aef3609f426515804d651eff7af5b8260934a4088f1769b112105e"},{"memberId":"TV-03","version":1,"digest":"99570847413afcb3d61a02d796915be142fe7f68d4ee4ffcc63fc779dabe1ca7"}]}],"openingKey":"XKtFXEO8OrZ657wJdaVWxnmSDagYI6SomJnKChi95F8=","nextSealing":{"publicKey":"J35Pj0XIy/k8fw/wloK+KDrVWMhZGVSpatyniuACg14=","salt":"FjM1wiQEa6aY3WbYsCTZww=="}}',NULL,X'b532815185fd7579fe8fffa00c2bdf0d74cd33a6a7af43d46d6279139a555619');
INSERT INTO event VALUES(55,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795543564187280,'service:council','','66.evaluation/49','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'5354a1e0392756202743a4d4c99a4261201effde75f46ceaf430456fdbb34f2d');
INSERT INTO event VALUES(56,'item-evaluated','ocop.council.v1.ItemEvaluated','PH-00002',1795543564191378,'service:council','','66.evaluation/51','','{"sessionId":"PH-00002","result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}}',NULL,X'7534d43ba4251c5fccf922c95021264c1b3088fcf221853edb08341e91e90c05');
INSERT INTO event VALUES(57,'results-adopted','ocop.council.v1.ResultsAdopted','PH-00002',1795543564214688,'thu-ky-province','','01a20ebc-7fb6-7f36-bc0f-fc49e0c43930','','{"sessionId":"PH-00002","minutesNumber":"01/BB-HĐ (ví dụ)","adoptedOn":"2022-10-18","results":[{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1}],"votesFor":3,"digest":"0ec1dbd433a9bc7c9f3604c9a1c8cfd88bd8cee095028ac89f79f5ee7d07e225"}',NULL,X'1b7bfafe7ca3fc5a643f8cec8f9b1efd16d629a10b7066cdf6de315fe4571189');
INSERT INTO event VALUES(58,'results-decided','ocop.council.v1.ResultsDecided','PH-00002',1795543564217667,'can-bo-province','','01a20ebc-7fb7-7d23-a79f-3dea24067be9','','{"sessionId":"PH-00002","councilName":"Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh","level":"province","unitCode":"66","decisionNumber":"2100/QĐ-UBND (ví dụ)","decidedOn":"2022-10-28","signedBy":"Chủ tịch UBND","items":[{"item":{"dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-14","communeCode":"24373"},"result":{"dossierId":"HS-00001","sumHundredths":23600,"sheets":3,"mean":"78.66","stars":4,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00001","productCode":"66-651-24373-1-2022","validFrom":"2022-10-28","validTo":"2025-10-28"},{"item":{"dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","regime":"QD1048-2019","criteriaSet":"QD1048-13","communeCode":"24373"},"result":{"dossierId":"HS-00002","sumHundredths":18400,"sheets":3,"mean":"61.33","stars":3,"destination":"DESTINATION_CERTIFIED","article":"Quyết định 1048/QĐ-TTg","version":1},"certificateId":"GCN-00002","productCode":"66-651-24373-2-2022","validFrom":"2022-10-28","validTo":"2025-10-28"}]}',NULL,X'd96e8a37c068b1616d5625b00c2f51af743f0ae5074327e5c8a62f8f363dfe44');
INSERT INTO event VALUES(59,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00001',1795543564217667,'can-bo-province','','01a20ebc-7fb7-7d23-a79f-3dea24067be9','','{"certificateId":"GCN-00001","sessionId":"PH-00002","dossierId":"HS-00001","productId":"SP-00001","productName":"Bột ca cao","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":4,"productCode":"66-651-24373-1-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"78.66","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'5cd1b0794be24cad5ebc5d5c356ed369217041c5ef8a0c60ed647be0958ade60');
INSERT INTO event VALUES(60,'certificate-issued','ocop.council.v1.CertificateIssued','SP-00002',1795543564217667,'can-bo-province','','01a20ebc-7fb7-7d23-a79f-3dea24067be9','','{"certificateId":"GCN-00002","sessionId":"PH-00002","dossierId":"HS-00002","productId":"SP-00002","productName":"Trà thảo mộc","producerId":"CT-00001","producerName":"Công ty thứ nhất","stars":3,"productCode":"66-651-24373-2-2022","decisionNumber":"2100/QĐ-UBND (ví dụ)","validFrom":"2022-10-28","validTo":"2025-10-28","level":"province","mean":"61.33","article":"Quyết định 1048/QĐ-TTg"}',NULL,X'521ed916a7c7cb2200e386fbb391de32c98af812f6a223c5e70c74a18ba8667e');
INSERT INTO event VALUES(61,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.registration/36',1795543564613410,'service:council','','66.registration/37','','{"checkpoint":{"province":"66","service":"registration","fromSequence":"1","toSequence":"36","hash":"7d948cd7eb0415a21fc837e18c3a9f85ab2600b346172542b0d7e51fa70888e6","root":"1008f3271235ff08116c344286ebd8ba410349b5cb3849b3db7aca0a757665d5","time":"2026-11-24T18:06:04.610319Z","publicKey":"38eee01719abe74d746737eff6f7cdb5db28270471bf42af457b261ce33627b8","signature":"2714f2f0377d9b2dff79587bbc9762ef89b5cb45dbb4531cef2868e72cf4471ae3c8f4cb1ded74e2a76fa06ab4c7a1e8d0a9316c6610a1d9a1df030735e3290d"}}',NULL,X'ee30219d9a28d9d187f3d5e5cb918325bcc4f0a48ff818e367b8ce1dccc8aacf');
INSERT INTO event VALUES(62,'checkpoint-signed','ocop.messaging.v1.CheckpointSigned','66.council/61',1795543564622868,'service:council','','checkpoint','','{"province":"66","service":"council","fromSequence":"1","toSequence":"61","hash":"ee30219d9a28d9d187f3d5e5cb918325bcc4f0a48ff818e367b8ce1dccc8aacf","root":"55cff4478838c9934ad68eea4e075ff41db3d7463e0a73b06751af206153f581","time":"2026-11-24T18:06:04.622868Z","publicKey":"460d8826889ded462872808339a896966c964873348c3bf68eb80c08368371fe","signature":"7349738c8949249baefa872ec1ab634ebe46fb04924c21530805aeaeaf7e88cfcf76a8ed436fd3279cbd95bfcbba57c2265996db1caa64200f6c84111cdeab02"}',NULL,X'3f92207c687a4768c4028710057b2657c29fdd2681a1484788d92f974933bd9d');
INSERT INTO event VALUES(63,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.evaluation/55',1795543565401384,'service:council','','66.evaluation/56','','{"checkpoint":{"province":"66","service":"evaluation","fromSequence":"1","toSequence":"55","hash":"0cc9ec406e3752a20f2a0e791b65d0f450bc272bad77ca1a2f4f2cfcec12f8ee","root":"9f71e5e306cfb2f00fbd1fa34e11c599878dc07ca65b6cfbd68558e0cbb5b2d9","time":"2026-11-24T18:06:04.636359Z","publicKey":"f521e53ddc9901c688e4991234d961333892d67d284b3b9b6c7e2fecb257d43d","signature":"0e5794fb3f1cd6a68bb430eac5cbb348779b23e6b38e6c88c90f58df90481cf676139e36d606debce9597dd76106e6f7a6e567ef588abbabfca759eaccd6fa03"}}',NULL,X'a0aa21d157d032c29f4a76d276346e6ccca1238312712d75abd17087aa7ee37f');
INSERT INTO event VALUES(64,'checkpoint-witnessed','ocop.messaging.v1.CheckpointWitnessed','66.notification/82',1795543565537708,'service:council','','66.notification/83','','{"checkpoint":{"province":"66","service":"notification","fromSequence":"1","toSequence":"82","hash":"d59096ed55c9e9c100a8537ec7d74eeddf2093c645b8f95196c280349da32383","root":"76e760c6d9e0669b26b4f642704a85182f332d20d86555522fc6e9251e991a2c","time":"2026-11-24T18:06:04.657253Z","publicKey":"c58a8056b26483dbff06f7bde79e41e103443acd9de2b1ccb0a8003ae39599da","signature":"29402dbda35bd164c65031fd511ef822b0c1035891ad69f2122e01a052d070de086f0c4872068baa7655e10eaf0c7f2d6556683d983ba708f49feb414abd9d0f"}}',NULL,X'12fb7bd23e80ef86e82be470d5f1cfb410b6ffddc14b66fbdaffa704bbe7fcbd');
CREATE TABLE command (
  id TEXT PRIMARY KEY,
  fingerprint BLOB NOT NULL,
  refused INTEGER NOT NULL,
  reply BLOB NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO command VALUES('01a20ebc-7752-7b3a-9e24-32b5172f1f2e',X'e255c2a41eeaffc9ad341a7602fcda9fa20a477b1c0d30f544048aac1d8f7735',0,X'0a0963616e2d626f2d786110011a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-775a-7c76-94df-ed32a018cdb3',X'7bedb4042c5449061c823458a2ee7b273bc1fe7bf1e7f64e405b22e594bbd009',0,X'0a0f63616e2d626f2d646973747269637410021a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-776b-7e98-8413-d05be2632fa6',X'96c9a77ea16be171f0e063c881f9d692d9db88631a95cc41791bdd02c3119e48',0,X'0a0f7468752d6b792d646973747269637410031a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-777f-737b-bf73-a4e35fc720d0',X'1522601f3e596bc861ae7f1cfcd22d4589e81f9d0f3c6becf38b2067539ed4b4',0,X'0a0f63616e2d626f2d70726f76696e636510041a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7785-7082-ab15-09d92f8a8f16',X'88065bd28b6748bb23a6e7b5aaaebd22e3e174aef4bd2fe8a583fd0c68576182',0,X'0a0f7468752d6b792d70726f76696e636510051a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7811-7b5c-890d-da35c729c626',X'c319f5188e7519390c1b2dc23712499cb44d5eb49ea518a35155eb2b947926f6',0,X'0a106368752d7468652e43542d303030303110061a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-781a-792e-b329-790b21e8b155',X'dc918afa8d3135ce98134ab787b1724b54c5a80e022838e3358716af94fe4227',0,X'0a106368752d7468652e43542d303030303210071a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7983-78fe-a1e8-f0dfda137958',X'02afea9f33a4f90d467a1d2a521f12d5164490b80d2fb6e31109e1a778c30608',0,X'0a0848442d3030303031100b1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ebc-7989-7e6f-a647-d3bddcdae2bb',X'f37ed3b0bb561daea9ea0576fd2686f72602adf7af270bd569a8d3596c729c2e',0,X'0a0e48442d30303030312e54562d3031100c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-798b-7a40-9db0-d7301a45d355',X'2dba88dff92a176ecd4eae37ef94b2ec442d8e2d22cedaf8b0b13377e232d34d',0,X'0a0e48442d30303030312e54562d3032100d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7990-7047-a221-1be010c206ca',X'1fd4abb0fa6f5affee3c577689c306ebd9de16f830d3d002168adb2e272bae89',0,X'0a0e48442d30303030312e54562d3033100e1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7a40-7aaa-ad99-51ea8ea5af6c',X'bdf802266aa5928d96626d5fbc113e5c87b731d3af91baea217bec37c7ab116d',0,X'0a0850482d3030303031100f1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ebc-7a62-772a-89ca-3ca10277e13b',X'262e6ef56199391442ff488a7c5ae4dafeb1585a409d3e0a578cf019003d2a24',0,X'0a0850482d303030303110101a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ebc-7d1b-7aa7-afc8-ae6c17e53528',X'6b4c8a1e87d476c16cab7ba511f392ce84b16e157a4936c0b3a9f3db8ece97a2',0,X'0a0850482d3030303031101a1a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ebc-7e20-7c4a-91f0-02c4af095552',X'bf116f982dd571fe029ff5f45755573d977ce307355eaf0f015e71f905ab1d06',0,X'0a0850482d303030303110211a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ebc-7e5c-70e2-b06e-0ddf3df2b915',X'aaf8d658a60b35c84898d5dd227d0ae4f2d959ec83b39b6e76a7dc66ff5d6fdb',0,X'0a0850482d303030303110231a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ebc-7e5e-7a9e-bdce-0f9a7c95e1d5',X'031dd487dc0453750ad7502634e119b495ad70a9c3905e758610f37ab058649d',0,X'0a0850482d303030303110271a0f726573756c74732d646563696465641a1170726f647563742d666f727761726465641a1170726f647563742d666f727761726465641a1070726f647563742d72657475726e6564');
INSERT INTO command VALUES('01a20ebc-7ea8-730c-82e9-fa00ed641581',X'6ed24737ac3944e33aecee6fd1b26ef1330e6be1dc709cc6cd6c0cd98e3c3b24',0,X'0a0848442d3030303032102a1a13636f756e63696c2d65737461626c6973686564');
INSERT INTO command VALUES('01a20ebc-7eba-7081-a881-10c08435cad8',X'987f4851250cb79b534c0af7127f69bc143a979d7c218517b98a3d7b6e97d3ca',0,X'0a0e48442d30303030322e54562d3031102b1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7ebf-7c2f-8288-40ea7cc1fdf4',X'ca19ef84a540a712f8a371c42bcf47fdd803ec1b741d9fee7e9818f53940b265',0,X'0a0e48442d30303030322e54562d3032102c1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7ec7-77e5-9627-f4244d1720bb',X'9965c7fca634f80028fe97b84b561bd53e2223601c6bf32f452a6cd0e65af417',0,X'0a0e48442d30303030322e54562d3033102d1a117072696e636970616c2d6368616e676564');
INSERT INTO command VALUES('01a20ebc-7eec-7991-b44a-ae25a1fea37b',X'd45aa86e84af3d8d45153beba352e5adc1fc7da755dcadde428a4596d6893422',0,X'0a0850482d3030303032102e1a1173657373696f6e2d7363686564756c6564');
INSERT INTO command VALUES('01a20ebc-7ef9-7a92-aac2-ca4e1a369d25',X'43ab762526e8a7cdb23bb441fc3ed73fc5b250e298dd5f80ad2027ac1241fc5e',0,X'0a0850482d3030303032102f1a0e73657373696f6e2d6f70656e6564');
INSERT INTO command VALUES('01a20ebc-7f75-7dd0-b76b-8bee1c0b06d1',X'4580dc64789e229b19ab9c365985de88b09d2f1bc6c6cca2d50df3276f830650',0,X'0a0850482d303030303210361a0e73636f72696e672d636c6f736564');
INSERT INTO command VALUES('01a20ebc-7fb6-7f36-bc0f-fc49e0c43930',X'723925e5d16ef34f65d20a22aa9b99894dde5f35e2c9254a4695e86db82bfcd2',0,X'0a0850482d303030303210391a0f726573756c74732d61646f70746564');
INSERT INTO command VALUES('01a20ebc-7fb7-7d23-a79f-3dea24067be9',X'556bf6a49292490af435f09a8e52d277330f1524a61656fc67ac4a7741afe28d',0,X'0a0850482d3030303032103c1a0f726573756c74732d646563696465641a1263657274696669636174652d6973737565641a1263657274696669636174652d697373756564');
CREATE TABLE cursor (
  service TEXT PRIMARY KEY,
  sequence INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO cursor VALUES('evaluation',56);
INSERT INTO cursor VALUES('notification',83);
INSERT INTO cursor VALUES('registration',37);
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
INSERT INTO checkpoint VALUES(61,1,'ee30219d9a28d9d187f3d5e5cb918325bcc4f0a48ff818e367b8ce1dccc8aacf','55cff4478838c9934ad68eea4e075ff41db3d7463e0a73b06751af206153f581','2026-11-24T18:06:04.622868Z','460d8826889ded462872808339a896966c964873348c3bf68eb80c08368371fe','7349738c8949249baefa872ec1ab634ebe46fb04924c21530805aeaeaf7e88cfcf76a8ed436fd3279cbd95bfcbba57c2265996db1caa64200f6c84111cdeab02');
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
INSERT INTO witnessed_checkpoint VALUES('evaluation',55,1,'0cc9ec406e3752a20f2a0e791b65d0f450bc272bad77ca1a2f4f2cfcec12f8ee','9f71e5e306cfb2f00fbd1fa34e11c599878dc07ca65b6cfbd68558e0cbb5b2d9','2026-11-24T18:06:04.636359Z','f521e53ddc9901c688e4991234d961333892d67d284b3b9b6c7e2fecb257d43d','0e5794fb3f1cd6a68bb430eac5cbb348779b23e6b38e6c88c90f58df90481cf676139e36d606debce9597dd76106e6f7a6e567ef588abbabfca759eaccd6fa03');
INSERT INTO witnessed_checkpoint VALUES('notification',82,1,'d59096ed55c9e9c100a8537ec7d74eeddf2093c645b8f95196c280349da32383','76e760c6d9e0669b26b4f642704a85182f332d20d86555522fc6e9251e991a2c','2026-11-24T18:06:04.657253Z','c58a8056b26483dbff06f7bde79e41e103443acd9de2b1ccb0a8003ae39599da','29402dbda35bd164c65031fd511ef822b0c1035891ad69f2122e01a052d070de086f0c4872068baa7655e10eaf0c7f2d6556683d983ba708f49feb414abd9d0f');
INSERT INTO witnessed_checkpoint VALUES('registration',36,1,'7d948cd7eb0415a21fc837e18c3a9f85ab2600b346172542b0d7e51fa70888e6','1008f3271235ff08116c344286ebd8ba410349b5cb3849b3db7aca0a757665d5','2026-11-24T18:06:04.610319Z','38eee01719abe74d746737eff6f7cdb5db28270471bf42af457b261ce33627b8','2714f2f0377d9b2dff79587bbc9762ef89b5cb45dbb4531cef2868e72cf4471ae3c8f4cb1ded74e2a76fa06ab4c7a1e8d0a9316c6610a1d9a1df030735e3290d');
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
CREATE TABLE council (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  unit_code TEXT NOT NULL,
  decision_number TEXT NOT NULL,
  decided_on TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to TEXT NOT NULL,
  working_rules TEXT NOT NULL,
  established_in INTEGER NOT NULL
) STRICT;
INSERT INTO council VALUES(1,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp huyện','district','651','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}',11);
INSERT INTO council VALUES(2,'Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh','province','66','01/QĐ-UBND (ví dụ)','2022-01-15','2022-01-15','2022-12-31','{"quorumNumerator":3,"quorumDenominator":4,"chairMustAttend":true,"maximumDeviationHundredths":1000,"missedGate":"MISSED_GATE_LOWERS_STARS","source":"Ví dụ: quy chế dựng để thử","scoredByPartTotals":["QD1048-03"]}',42);
CREATE TABLE member (
  council INTEGER NOT NULL REFERENCES council,
  member_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  role INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  does_not_score INTEGER NOT NULL,
  PRIMARY KEY (council, member_id)
) STRICT, WITHOUT ROWID;
INSERT INTO member VALUES(1,'TV-01',0,'Chủ tịch Hội đồng',1,'',0);
INSERT INTO member VALUES(1,'TV-02',1,'Ủy viên 1',2,'',0);
INSERT INTO member VALUES(1,'TV-03',2,'Thư ký Hội đồng',4,'',0);
INSERT INTO member VALUES(2,'TV-01',0,'Chủ tịch Hội đồng',1,'',0);
INSERT INTO member VALUES(2,'TV-02',1,'Ủy viên 1',2,'',0);
INSERT INTO member VALUES(2,'TV-03',2,'Thư ký Hội đồng',4,'',0);
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
INSERT INTO session VALUES(1,1,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','210/QĐ-UBND (ví dụ)','{"publicKey":"zEywFX7gdLhp6DUBBnX34plxRw4z77h0+hrhJkn0Ml0=","salt":"jaodIzV85+c9duHyvLLDXw=="}',0);
INSERT INTO session VALUES(2,2,'2022-10-18','Hội trường UBND',5,'01/BB-HĐ (ví dụ)','2100/QĐ-UBND (ví dụ)','{"publicKey":"J35Pj0XIy/k8fw/wloK+KDrVWMhZGVSpatyniuACg14=","salt":"FjM1wiQEa6aY3WbYsCTZww=="}',0);
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
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-01',1,'d3396b14b372904fb3a1cba8bbe73da34d093729c5b8fbb7a7f0a45a64af966f');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-02',1,'3846f7a03d04948f0612133516957ba0a99a84fcec9c3f71dade3389b6b81a65');
INSERT INTO sheet_in VALUES(1,'HS-00001',1,'TV-03',1,'b7c204f7854143e36b619a4dac5a33dc7a42602319e1fa91236655c9619daff4');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-01',1,'3450bd1521a5c939a54918673c569016ab595dca47724d375bfc4fab8dcf1cff');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-02',1,'bf8adbe99741343c882002c55cf316e4e7e09fdee0ffbb0f4680019d5f88267c');
INSERT INTO sheet_in VALUES(1,'HS-00002',1,'TV-03',1,'b00222ea15bda3461ed14e2a5fa06f89bb1d1896f721ade82e615e0984ef03e8');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-01',1,'d61345a532ae4d727a786e5466112ccdfc536ffd49174a19fdc4d88b66ad7a6d');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-02',1,'93dbf9f166c75083239cf5d0c13f923dccec1bd5d4fc887501692ae7dd163a18');
INSERT INTO sheet_in VALUES(1,'HS-00002',2,'TV-03',1,'0d93a62edae5eed51aedcd1e3cf2e9f8005a2f364025398d032f2d3174c32e53');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-01',1,'9a1945ff3d438ef22f8f0c8a00b0b8825d7a0417ee5b0ee7c20fc706cec082ee');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-02',1,'92dac2b80303195f4b791526413d162c2b2ca0afc8e0ec2a0ee85322e9a89ebd');
INSERT INTO sheet_in VALUES(1,'HS-00003',1,'TV-03',1,'91f68b503595910e02dfa047b609193cf29cb7397c60efc946da9ae3c810ef6b');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-01',1,'639d568c69541ab6417da500bc8a9d647cf5ded8a0a8762c5bf55cdfb310cadc');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-02',1,'63771ea96744627231fe69defc38be3237fe930d1df75a43aeaa4f27477ada4e');
INSERT INTO sheet_in VALUES(2,'HS-00001',1,'TV-03',1,'91c34be969b4fc5c0962ba7d8194158642f98122b5ff02150eb067fc7a1391eb');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-01',1,'be3f17d859d356a815d732a5a4ec69ff015ffff94c0c7c9b31fbcd46e0dd381e');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-02',1,'eed82351e6aef3609f426515804d651eff7af5b8260934a4088f1769b112105e');
INSERT INTO sheet_in VALUES(2,'HS-00002',1,'TV-03',1,'99570847413afcb3d61a02d796915be142fe7f68d4ee4ffcc63fc779dabe1ca7');
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
CREATE INDEX personal_by_party ON personal (party);
CREATE INDEX timer_by_due ON timer (due);
CREATE INDEX session_by_state ON session (state, number);
CREATE INDEX agenda_by_session ON agenda (session, level, unit_code);
CREATE INDEX certificate_by_product ON certificate (product_id, number);
COMMIT;
