-- What the version before photo collections (7ef0c75f) had in its database after an account was made, and by it a company, a key, a webhook, a
-- batch of one drawn portrait that was worked on, a face collection with an entry, and an order that never reached Stripe: its own dump.
BEGIN TRANSACTION;
CREATE TABLE account (
  id text not null primary key,
  -- The address in small letters: one account each.
  address_key text not null unique,
  -- As its owner wrote it first, which letters go to.
  address text not null,
  -- Of letters, as BCP 47 has it.
  language text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  -- When it is deleted, if its owner has said so.
  ends_at_millis bigint check (ends_at_millis > made_at_millis)
);
INSERT INTO "account" VALUES('AUHvnqutkSmZQg3EMEV71w','anna@example.org','anna@example.org','en',1796077037444,NULL);
CREATE TABLE account_attempt (
  id text not null primary key,
  browser_hash text not null,
  address text not null,
  language text not null,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);
CREATE TABLE account_key (
  -- An attempt to sign in, or a side of a change of address.
  opens text not null,
  hash text not null,
  ends_at_millis bigint not null check (ends_at_millis > 0),
  primary key (opens, hash)
);
INSERT INTO "account_key" VALUES('3jNdcCVd49apuUx7_79q2A','3274b0b7e0ef6b1395bfbb17b116891d5907a9cbae8c287a296c902a205c2f15',1796077937022);
INSERT INTO "account_key" VALUES('3jNdcCVd49apuUx7_79q2A','7639f40043b3cc1fad09f29a13ce1c8654140fd5a98b6d7001f0f4f9d81e3395',1796077937166);
CREATE TABLE account_mark_key (
  slot bigint not null primary key check (slot = 1),
  secret text not null
);
INSERT INTO "account_mark_key" VALUES(1,'t1vPX3aLOKkWDymjWvdBOdTIFxOfU-YhLi-Qd76H7sw');
CREATE TABLE account_move (
  account text not null primary key references account (id),
  id text not null unique,
  address text not null,
  codes_left bigint not null check (codes_left >= 0),
  asked_at_millis bigint not null check (asked_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > asked_at_millis)
);
CREATE TABLE account_session (
  -- By which its owner ends it; the browser has the secret.
  id text not null primary key,
  secret_hash text not null unique,
  account text not null references account (id),
  -- Brand and system of the browser, such as 'Firefox, Linux'.
  browser text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  used_at_millis bigint not null check (used_at_millis >= made_at_millis)
);
INSERT INTO "account_session" VALUES('dmOxzOTJvDMdHwG0CxHbUA','be16aa1c89cd3da1c73abc1c128bcbbf20b54cdf43286f151fb6d67a10a979c8','AUHvnqutkSmZQg3EMEV71w','Firefox, Linux',1796077037446,1796077037446);
CREATE TABLE batch (
  id text not null primary key,
  company text not null,
  is_test boolean not null,
  document text not null,
  -- What is wanted of the files, as the request said it.
  wishes text not null,
  language text not null,
  state text not null check (state in ('open', 'running', 'done', 'cancelled', 'deleted')),
  -- How many photos there are, so that each has a number.
  photos integer not null default 0 check (photos >= 0),
  -- The blob with the list of who is in them.
  roster text,
  hours_kept integer not null check (hours_kept > 0),
  is_deleted_on_delivery boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  started_at_millis bigint,
  ended_at_millis bigint,
  -- When photos and what was made of them are deleted.
  until_millis bigint not null check (until_millis > 0),
  -- Grows with each change, for those who watch.
  version bigint not null default 1,
  -- What is left to be said of them when the photos are deleted.
  deleted_ready integer,
  deleted_refused integer, is_charged boolean not null default false,
  check ((state = 'open') = (started_at_millis is null and ended_at_millis is null) or state in ('cancelled', 'deleted'))
);
INSERT INTO "batch" VALUES('MuSP-TfnjWcVEDzEWdF7vQ','tHB6u6WV7F-5CQ-bNFCHJw',0,'us-passport-print','{"document":"us-passport-print","background":"auto","evenIfUnsaid":false,"evenIfDoubtful":false}','en','done',1,NULL,24,0,1796077040051,1796077040710,1796077047541,1796163447541,6,NULL,NULL,0);
CREATE TABLE batch_candidate (
  id text not null primary key,
  batch text not null references batch (id),
  -- The likeliest first, from 1.
  number integer not null check (number > 0),
  first_photo text not null references batch_photo (id),
  second_photo text not null references batch_photo (id),
  seen text not null check (seen in ('same-photo', 'same-photo-mirrored', 'same-person')),
  verdict text check (verdict in ('same', 'different', 'unsure')),
  unique (batch, number)
);
CREATE TABLE batch_face (
  photo text not null primary key references batch_photo (id),
  batch text not null references batch (id),
  -- Of the photo that it is the face of.
  take integer not null check (take > 0),
  blob text,
  -- Why it is not compared.
  obstacle text
);
CREATE TABLE batch_photo (
  id text not null primary key,
  batch text not null references batch (id),
  number integer not null check (number > 0),
  name bytea not null,
  source text not null,
  source_bytes bigint not null check (source_bytes >= 0),
  -- Counts how often the photo was replaced by another.
  take integer not null default 1 check (take > 0),
  state text not null check (state in ('added', 'waiting', 'done', 'cancelled')),
  outcome text check (outcome in ('ready', 'question', 'retake', 'original', 'unusable', 'lost')),
  -- Ids of the checks that speak against it.
  reasons text not null default '',
  report text,
  file text,
  file_bytes bigint check (file_bytes > 0),
  decision text check (decision in ('accepted', 'rejected')),
  decision_reason bytea,
  added_at_millis bigint not null check (added_at_millis > 0),
  done_at_millis bigint,
  unique (batch, number),
  check ((state = 'done') = (outcome is not null and done_at_millis is not null)),
  check (file is null or report is not null)
);
INSERT INTO "batch_photo" VALUES('hzJKEWeZDyXwwRh8zUW8Vw','MuSP-TfnjWcVEDzEWdF7vQ',1,X'00B8BCC546706811EE9CD2A96024FD84CF45932AA729A2558EEB7651D5D650EA6443FDC2','MuSP-TfnjWcVEDzEWdF7vQ._neLIqLlqYfi1KNEwLpVxg',648707,1,'done','ready','','MuSP-TfnjWcVEDzEWdF7vQ.EbjPwIWk88dXkeTn4CivUA','MuSP-TfnjWcVEDzEWdF7vQ.E0HIVqmye91y7AfliDaf0w',108196,NULL,NULL,1796077040598,1796077047512);
CREATE TABLE batch_retention (
  company text not null primary key,
  hours integer not null check (hours > 0)
);
CREATE TABLE batch_search (
  batch text not null primary key references batch (id),
  state text not null check (state in ('waiting', 'searched', 'too-many', 'cancelled', 'failed')),
  -- How many faces were held against each other, and how many pairs were found beyond the candidates.
  compared integer not null default 0 check (compared >= 0),
  more integer not null default 0 check (more >= 0)
);
CREATE TABLE batch_tag (
  company text not null primary key,
  tag bigint not null check (tag >= 0)
);
INSERT INTO "batch_tag" VALUES('tHB6u6WV7F-5CQ-bNFCHJw',1);
CREATE TABLE blob_group (
  id text not null primary key,
  -- Nonce, encrypted key and tag of AES-256-GCM.
  wrapped bytea check (length(wrapped) = 60),
  -- By which the operator's key is recognized.
  key_id text,
  made_at_millis bigint not null check (made_at_millis > 0),
  forgotten_at_millis bigint check (forgotten_at_millis > 0),
  check ((wrapped is null) = (forgotten_at_millis is not null)),
  check ((wrapped is null) = (key_id is null))
);
INSERT INTO "blob_group" VALUES('55JLeHaOjqahm9weih2e5A',X'1727852B40FCAA6D979D9A8706164CF27AC3904179AF41ED109024761DA73ED7CB251264806D6C893E820DF93A4555F9A13B2423B41A41560ADA5387','e3e16780becf601d',1796077039876,NULL);
INSERT INTO "blob_group" VALUES('MuSP-TfnjWcVEDzEWdF7vQ',X'B8CCF8DBBB974D1613DC8B181FBC8FB121CEDBDB1C8A019DC43EB10D7540B08911F6BB3D586EFA0D9BD81CE3B2B765DA11E24A556EC3AA774B1F7EEE','e3e16780becf601d',1796077040066,NULL);
INSERT INTO "blob_group" VALUES('QZtcpknTF38-yfTh80eYuw',X'F85088596DA3354BEB5769B29B971183F4CEC2C7CCE6F04F3A8337F48D14D08C5DB6074BCE738B4D0E4332D1F354E292D5F887D6544C463DD9F13018','e3e16780becf601d',1796077048001,NULL);
CREATE TABLE call_usage (
  company text not null references company (id) on delete cascade,
  -- Such as 2026-11-30, in UTC.
  day text not null check (length(day) = 10),
  -- Method and path, with the names of parameters: GET /v1/batches/{batch}.
  endpoint text not null,
  status integer not null check (status between 100 and 599),
  is_test boolean not null,
  calls bigint not null check (calls > 0),
  -- Of all of them together.
  millis bigint not null check (millis >= 0),
  slowest_millis bigint not null check (slowest_millis >= 0),
  primary key (company, day, endpoint, status, is_test)
);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','GET /v1/batches/{batch}',200,0,7,110,77);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/batches',201,0,1,174,174);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/batches/{batch}/photos',201,0,1,484,484);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/batches/{batch}/start',202,0,1,117,117);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/webhooks',201,0,1,205,205);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/faces/collections',201,0,1,142,142);
INSERT INTO "call_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','2026-11-30','POST /v1/faces/collections/{collection}/entries',201,0,1,5755,5755);
CREATE TABLE company (
  id text not null primary key,
  name text not null check (length(name) between 1 and 80),
  made_at_millis bigint not null check (made_at_millis > 0),
  -- When it is deleted, if an owner has said so.
  ends_at_millis bigint check (ends_at_millis > made_at_millis)
);
INSERT INTO "company" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','Old Fotohaus Ltd',1796077037821,NULL);
CREATE TABLE company_audit (
  id text not null primary key,
  company text not null references company (id),
  at_millis bigint not null check (at_millis > 0),
  actor_kind text not null check (actor_kind in ('member', 'key', 'server')),
  actor text not null,
  action text not null,
  subject text not null
);
INSERT INTO "company_audit" VALUES('NPNl_IKoo0MD7haYI-TH1Q','tHB6u6WV7F-5CQ-bNFCHJw',1796077037850,'member','AUHvnqutkSmZQg3EMEV71w','company-made','');
INSERT INTO "company_audit" VALUES('Dg2SUEee9nBN71uqm-ANew','tHB6u6WV7F-5CQ-bNFCHJw',1796077039701,'member','AUHvnqutkSmZQg3EMEV71w','key-made','CfS95OYzFcKiNxE4');
INSERT INTO "company_audit" VALUES('9CdkdrFju-3TX2f5vRm0GQ','tHB6u6WV7F-5CQ-bNFCHJw',1796077039908,'key','CfS95OYzFcKiNxE4','webhook-made','55JLeHaOjqahm9weih2e5A');
INSERT INTO "company_audit" VALUES('usE2nGioPTkUwkVI86MPhQ','tHB6u6WV7F-5CQ-bNFCHJw',1796077040066,'key','CfS95OYzFcKiNxE4','batch-made','MuSP-TfnjWcVEDzEWdF7vQ');
INSERT INTO "company_audit" VALUES('-18i0ctcu8CTPqT9dhFCsw','tHB6u6WV7F-5CQ-bNFCHJw',1796077040815,'key','CfS95OYzFcKiNxE4','batch-started','MuSP-TfnjWcVEDzEWdF7vQ');
INSERT INTO "company_audit" VALUES('gqz8SYJcjs1INl5pvNpOxw','tHB6u6WV7F-5CQ-bNFCHJw',1796077048008,'key','CfS95OYzFcKiNxE4','face-collection-made','QZtcpknTF38-yfTh80eYuw');
INSERT INTO "company_audit" VALUES('J5sciNEpYsXPR5TOpIZK0A','tHB6u6WV7F-5CQ-bNFCHJw',1796077053782,'key','CfS95OYzFcKiNxE4','face-enrolled','6q397sZrNy0tnHjd-6dDVA');
CREATE TABLE company_certificate (
  id text not null primary key,
  address text not null,
  language text not null,
  -- The letter's paragraphs, a line each.
  paragraphs text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
CREATE TABLE company_invitation (
  id text not null primary key,
  company text not null references company (id),
  -- As an owner wrote it; whoever accepts is signed in with it.
  address text not null,
  address_key text not null,
  role text not null check (role in ('owner', 'operator')),
  -- Of the letter, as BCP 47 has it.
  language text not null,
  -- The account of the owner who invites, who is named in the letter.
  invited_by text not null references account (id),
  made_at_millis bigint not null check (made_at_millis > 0),
  ends_at_millis bigint not null check (ends_at_millis > made_at_millis),
  unique (company, address_key)
);
CREATE TABLE company_invitation_link (
  token_hash text not null primary key,
  invitation text not null references company_invitation (id)
);
CREATE TABLE company_key (
  -- Part of the key, by which it is found.
  id text not null primary key,
  company text not null references company (id),
  mode text not null check (mode in ('live', 'test')),
  label text not null check (length(label) between 1 and 60),
  -- Words with a blank between two.
  scopes text not null,
  -- SHA-256 of the secret, which nobody else has.
  secret_hash text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  -- For how long it was made, if not for good; one that takes its place lasts as long.
  lasts_millis bigint check (lasts_millis > 0),
  ends_at_millis bigint check (ends_at_millis > made_at_millis),
  -- To the minute.
  used_at_millis bigint check (used_at_millis >= made_at_millis)
);
INSERT INTO "company_key" VALUES('CfS95OYzFcKiNxE4','tHB6u6WV7F-5CQ-bNFCHJw','live','Old key','check faces batches webhooks usage','99831c2a09bc4b20ae706683f7210f94743daf052a4260b86edbffdb9b780744',1796077039699,NULL,NULL,1796077039750);
CREATE TABLE company_member (
  company text not null references company (id),
  account text not null references account (id),
  role text not null check (role in ('owner', 'operator')),
  joined_at_millis bigint not null check (joined_at_millis > 0),
  primary key (company, account)
);
INSERT INTO "company_member" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','AUHvnqutkSmZQg3EMEV71w','owner',1796077037822);
CREATE TABLE face_collection (
  id text not null primary key,
  company text not null,
  is_test boolean not null,
  name bytea not null,
  purpose text not null,
  purpose_text bytea not null,
  lawful_basis text not null,
  days_kept integer not null check (days_kept between 1 and 730),
  made_at_millis bigint not null check (made_at_millis > 0)
);
INSERT INTO "face_collection" VALUES('QZtcpknTF38-yfTh80eYuw','tHB6u6WV7F-5CQ-bNFCHJw',0,X'9BBC4839973CEA63F370B3F0B13855DA675C7772AD2FBE5A6735D8764C7EA5E24570C86191E83DDB','photo-renewal',X'4E81C1D212441E5A0866F4251AB98EE848D8BC250AC3492BC0045FADE989C7ECB919538B05AA3BFD01BDA948B8B9D2CB8F8C65A0920B1C1B7A05B9652EC04D19AEF671CACA4CAA0D53E23DFF8EBA5212D9BA612B681385','explicit-consent',365,1796077048004);
CREATE TABLE face_entry (
  id text not null primary key,
  collection text not null references face_collection (id),
  reference bytea not null,
  consent bytea not null,
  template bytea not null,
  template_version integer not null,
  -- Whether the photo was such that other photos of the same face differ more from it.
  is_poor boolean not null,
  enrolled_at_millis bigint not null check (enrolled_at_millis > 0),
  until_millis bigint not null check (until_millis > enrolled_at_millis)
);
INSERT INTO "face_entry" VALUES('6q397sZrNy0tnHjd-6dDVA','QZtcpknTF38-yfTh80eYuw',X'F845305D9BD3BEB12BC0EFF71B9A62B496661C5992C99A1B87CF14AAF67F4EC5',X'0608B5EC435ED2BE6A487273276365D00F307E5BFAE6C416035F37BE8F0517D02AC24DCCA4E18C60FD52286B3EF2DB11CDB45F8B72E06ABC9E63E196346C3F2D0074D77992AD4DDC81E2060FC668494F38C06FA6FEEA374CE2557D26A9AC7837ED7145F2293C65',X'8B16A28E95E1E542B19AA2293A11775D795F7B622A5E647A2DA07CD8FCB1C06B6FBEB9E8AFAAF5ECC08B2E7CAF3495CB922C09BA4127ADE67BF04E5EFC5853AFC0DF19120C24A1B7EFC5EAF32A09B22C67C47FEA125A913EF1D3800ACEB37A0DDDD8045F0D56E6105D110DF76E8804CC26F1ACD63A293965FE5CEC13A64BE2D8B5BD12B82AA1160B9E9C422839ED6190FE6244EAD68D81961481EA7EA6749C8F3FDF657FA0AFE9ADA03E0A68EABBA5D3292948644A59E9A9F274DAD0390D150B3E3761E36C3B37F628790A5454EE948303785F70049CEEBADCCED3B495999BD3CC4EF60429C7E904B927D43D19421BA0AE337DE7B156DD498C6209FFE89EA6465A709B413011420E41F3759540ACA6738AFA0B571DDE32B951AE6B97313E25F103B98D7C706468835198A6C8A4DF51F0C429ED6DC6AA3E85CE786042FB5B2CAAE59B90779F6D64A56F92C0E4374386166151DE0264ABE37FD451D7B618FCE8FEC95A42CE63C71DB702272F5C621799C509CB9BF9603369D2B9AA1A5C3ED6BB72FE36795662144491FF514FC345F7F80A3B477BF5F6C6E9C0ABA5B28CD05B8465FCE7E830BEBEC6010963562FC611E180D131A329511E366D3F8453681A221A8516550BCD4E6712D7658DBFCE3EF6901B92954D773ED94E5D0010FCA17AF28D8E0E16F92AB147A6EA9C79CFE4B60F56114954B4CA26BE799A7FFDB7BA6F9E5B1F2EEFD30769C1AD82CDB3F5133D8694F2754729A8BE400F74557008DE238F',1,0,1796077053734,1827613053734);
CREATE TABLE face_gone_ahead (
  company text not null primary key,
  collections integer not null,
  entries integer not null,
  gone_at_millis bigint not null check (gone_at_millis > 0)
);
CREATE TABLE "flyway_schema_history" (
    "installed_rank" INT NOT NULL PRIMARY KEY,
    "version" VARCHAR(50),
    "description" VARCHAR(200) NOT NULL,
    "type" VARCHAR(20) NOT NULL,
    "script" VARCHAR(1000) NOT NULL,
    "checksum" INT,
    "installed_by" VARCHAR(100) NOT NULL,
    "installed_on" TEXT NOT NULL DEFAULT (strftime('%Y-%m-%d %H:%M:%f','now')),
    "execution_time" INT NOT NULL,
    "success" BOOLEAN NOT NULL
);
INSERT INTO "flyway_schema_history" VALUES(1,'20261129.01','jobs','SQL','V20261129.01__jobs.sql',304616590,'','2026-11-30 22:16:59.216',55,1);
INSERT INTO "flyway_schema_history" VALUES(2,'20261129.02','ledger','SQL','V20261129.02__ledger.sql',297526220,'','2026-11-30 22:16:59.357',1,1);
INSERT INTO "flyway_schema_history" VALUES(3,'20261129.03','ledger rules','SQL','V20261129.03__ledger_rules.sql',1970114932,'','2026-11-30 22:16:59.437',12,1);
INSERT INTO "flyway_schema_history" VALUES(4,'20261129.20','accounts','SQL','V20261129.20__accounts.sql',115368365,'','2026-11-30 22:16:59.510',1,1);
INSERT INTO "flyway_schema_history" VALUES(5,'20261129.21','account moves','SQL','V20261129.21__account_moves.sql',-1753985050,'','2026-11-30 22:16:59.651',84,1);
INSERT INTO "flyway_schema_history" VALUES(6,'20261129.30','idempotency','SQL','V20261129.30__idempotency.sql',116548575,'','2026-11-30 22:16:59.677',0,1);
INSERT INTO "flyway_schema_history" VALUES(7,'20261129.31','payment','SQL','V20261129.31__payment.sql',-1620860219,'','2026-11-30 22:16:59.716',17,1);
INSERT INTO "flyway_schema_history" VALUES(8,'20261129.32','payment ownerless','SQL','V20261129.32__payment_ownerless.sql',1988701811,'','2026-11-30 22:16:59.820',53,1);
INSERT INTO "flyway_schema_history" VALUES(9,'20261129.39','account keys','SQL','V20261129.39__account_keys.sql',-699758379,'','2026-11-30 22:16:59.862',1,1);
INSERT INTO "flyway_schema_history" VALUES(10,'20261129.40','blob groups','SQL','V20261129.40__blob_groups.sql',543697041,'','2026-11-30 22:16:59.898',0,1);
INSERT INTO "flyway_schema_history" VALUES(11,'20261129.45','companies','SQL','V20261129.45__companies.sql',-1764204535,'','2026-11-30 22:16:59.976',1,1);
INSERT INTO "flyway_schema_history" VALUES(12,'20261129.46','company keys','SQL','V20261129.46__company_keys.sql',511620603,'','2026-11-30 22:17:00.008',17,1);
INSERT INTO "flyway_schema_history" VALUES(13,'20261129.50','batches','SQL','V20261129.50__batches.sql',-1547922190,'','2026-11-30 22:17:00.030',1,1);
INSERT INTO "flyway_schema_history" VALUES(14,'20261129.60','webhooks','SQL','V20261129.60__webhooks.sql',-852269878,'','2026-11-30 22:17:00.054',2,1);
INSERT INTO "flyway_schema_history" VALUES(15,'20261129.61','usage','SQL','V20261129.61__usage.sql',845370708,'','2026-11-30 22:17:00.112',12,1);
INSERT INTO "flyway_schema_history" VALUES(16,'20261129.62','batch charged','SQL','V20261129.62__batch_charged.sql',-192196563,'','2026-11-30 22:17:00.192',34,1);
INSERT INTO "flyway_schema_history" VALUES(17,'20261129.63','batch retention','SQL','V20261129.63__batch_retention.sql',-1332156129,'','2026-11-30 22:17:00.205',0,1);
INSERT INTO "flyway_schema_history" VALUES(18,'20261130.20','batch duplicates','SQL','V20261130.20__batch_duplicates.sql',1018841195,'','2026-11-30 22:17:00.273',39,1);
INSERT INTO "flyway_schema_history" VALUES(19,'20261130.40','call usage','SQL','V20261130.40__call_usage.sql',-244200041,'','2026-11-30 22:17:00.393',1,1);
INSERT INTO "flyway_schema_history" VALUES(20,'20261130.50','face collections','SQL','V20261130.50__face_collections.sql',1178079302,'','2026-11-30 22:17:00.599',19,1);
CREATE TABLE idempotency_key (
  -- What kind of thing is made.
  scope text not null,
  -- SHA-256, as keys are secrets of those who made them.
  key_hash text not null,
  request_hash text not null,
  made text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  primary key (scope, key_hash)
);
INSERT INTO "idempotency_key" VALUES('batch:tHB6u6WV7F-5CQ-bNFCHJw','247f739fff826dee81ffeb765957382a18406093b491f1a7ff4c78ee86884acd','2c6c1328a949f5af64bca568a710ef0c1219b1799c8de2f667ab7cca85dc20ac','MuSP-TfnjWcVEDzEWdF7vQ',1796077040026);
INSERT INTO "idempotency_key" VALUES('order','54d77d25b562b3208e6b4c133835d4c6c2bf7ce8da34773a93b056f7db305e13','eebdd530707b969c97812d2f9dad60176b17830fd775241d6b16ef1d9d18e961','qS7yw6T1RJRFmkf8zGpBkw',1796077053925);
CREATE TABLE ledger_account (
  name text not null primary key,
  unit text not null,
  -- What it holds at least; none for those that stand for the world outside.
  least bigint,
  balance bigint not null default 0,
  check (least is null or balance >= least)
);
CREATE TABLE ledger_booking (cause text not null primary key);
CREATE TABLE ledger_transfer (
  -- What it is for: nothing is booked twice for the same.
  cause text not null primary key,
  giver text not null references ledger_account (name),
  taker text not null references ledger_account (name),
  amount bigint not null check (amount > 0),
  unit text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  check (giver <> taker)
);
CREATE TABLE payment_dispute (
  id text not null primary key,
  order_id text not null references payment_order (id),
  amount bigint not null check (amount > 0),
  -- 0 the bank asks, 1 it has taken the money, 2 it is over.
  stage integer not null check (stage in (0, 1, 2)),
  is_taken boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
CREATE TABLE payment_event (
  id text not null primary key,
  made_at_millis bigint not null check (made_at_millis > 0)
);
CREATE TABLE payment_key (
  slot integer not null primary key check (slot = 1),
  pkcs8 text not null,
  spki text not null,
  pepper text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
INSERT INTO "payment_key" VALUES(1,'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCDKoZ5DmTXtVqqg9gxKtBNA7JMYn8YuXP171krsxv4xRA==','MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEO6tfNtCX8oz5rPDAKruqg02AQreG4gDr4QbUz7lB06mbSEzLYUScOaOxgCR8ofnd8CPXy5v98iXJ4AqEMgi/eQ==','RxXbKyTgqL1D2QbyLo_nOdGoJp5FjbOYYqawvMb1I7w',1796077024303);
CREATE TABLE payment_order (
  id text not null primary key,
  kind text not null check (kind in ('photo', 'credits')),
  commitment text,
  document text,
  owner text,
  credits bigint check (credits > 0),
  language text not null,
  amount bigint not null check (amount > 0),
  currency text not null check (length(currency) = 3),
  tax text not null check (tax in ('none', 'included', 'added')),
  state text not null check (state in ('new', 'open', 'pending', 'paid', 'expired', 'failed')),
  made_at_millis bigint not null check (made_at_millis > 0),
  until_millis bigint not null check (until_millis > made_at_millis),
  -- When Stripe was last asked how it stands.
  asked_at_millis bigint not null default 0,
  session text unique,
  url text,
  payment_intent text unique,
  total bigint check (total > 0),
  tax_amount bigint check (tax_amount >= 0),
  paid_at_millis bigint,
  -- What went back of the total, and credits that went with it.
  taken_back bigint not null default 0 check (taken_back >= 0),
  credits_taken_back bigint not null default 0 check (credits_taken_back >= 0),
  is_revoked boolean not null default false,
  -- Where the receipt goes, until it is sent.
  email text, is_ownerless boolean not null default false,
  check ((kind = 'photo') = (commitment is not null and document is not null and owner is null and credits is null)),
  check ((kind = 'credits') = (owner is not null and credits is not null and commitment is null and document is null)),
  check ((state = 'paid') = (paid_at_millis is not null and total is not null and payment_intent is not null))
);
INSERT INTO "payment_order" VALUES('qS7yw6T1RJRFmkf8zGpBkw','photo','AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA','us-passport-print',NULL,NULL,'en',490,'EUR','none','new',1796077053926,1796084253000,0,NULL,NULL,NULL,NULL,NULL,NULL,0,0,0,NULL,0);
CREATE TABLE payment_receipt (
  secret_hash text not null primary key,
  order_id text not null references payment_order (id)
);
INSERT INTO "payment_receipt" VALUES('442b0e397c430bfd1c7346b030fac163c704942223a0e04404316b2558eea4e2','qS7yw6T1RJRFmkf8zGpBkw');
CREATE TABLE payment_refund (
  id text not null primary key,
  order_id text not null references payment_order (id),
  amount bigint not null check (amount > 0),
  is_given_back boolean not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
CREATE TABLE payment_retake (
  order_id text not null references payment_order (id),
  commitment text not null,
  made_at_millis bigint not null check (made_at_millis > 0),
  primary key (order_id, commitment)
);
CREATE TABLE photo_call (
  id text not null primary key,
  company text not null,
  made_at_millis bigint not null check (made_at_millis > 0)
);
CREATE TABLE photo_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority integer,
  primary key (task_name, task_instance)
);
CREATE TABLE photo_usage (
  company text not null,
  span text not null check (span in ('day', 'month')),
  -- The day, or the first one of the month, such as 2026-11-01, in UTC.
  begins text not null check (length(begins) = 10),
  way text not null check (way in ('batch', 'single')),
  is_test boolean not null,
  photos bigint not null check (photos > 0),
  credits bigint not null check (credits >= 0),
  primary key (company, span, begins, way, is_test)
);
INSERT INTO "photo_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','day','2026-11-30','batch',0,1,0);
INSERT INTO "photo_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','month','2026-11-01','batch',0,1,0);
INSERT INTO "photo_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','day','2026-11-30','single',0,1,0);
INSERT INTO "photo_usage" VALUES('tHB6u6WV7F-5CQ-bNFCHJw','month','2026-11-01','single',0,1,0);
CREATE TABLE scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority integer,
  primary key (task_name, task_instance)
);
INSERT INTO "scheduled_tasks" VALUES('account-purge','recurring',NULL,1796094600000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('photo-sweep-daily','recurring',NULL,1796096400000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('company-purge','recurring',NULL,1796095200000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('payment-upkeep','recurring',NULL,1796095800000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('webhook-purge','recurring',NULL,1796095800000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('batch-faces','recurring',NULL,1796077332139,0,NULL,1796077032139,NULL,0,NULL,3,NULL);
INSERT INTO "scheduled_tasks" VALUES('batch-expiry','recurring',NULL,1796077332375,0,NULL,1796077032375,NULL,0,NULL,3,NULL);
INSERT INTO "scheduled_tasks" VALUES('photo-calls','recurring',NULL,1796077332317,0,NULL,1796077032317,NULL,0,NULL,3,NULL);
INSERT INTO "scheduled_tasks" VALUES('usage-purge','recurring',NULL,1796097000000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
INSERT INTO "scheduled_tasks" VALUES('face-expiry','recurring',NULL,1796077632379,0,NULL,1796077032379,NULL,0,NULL,3,NULL);
INSERT INTO "scheduled_tasks" VALUES('payment-aftermath','qS7yw6T1RJRFmkf8zGpBkw',NULL,1796084553000,0,NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE webhook (
  id text not null primary key,
  company text not null,
  label text not null check (length(label) between 1 and 60),
  url bytea not null,
  secret bytea not null,
  old_secret bytea,
  -- Until then messages are signed with the old secret too.
  old_until_millis bigint,
  -- Words with a blank between two.
  events text not null,
  state text not null check (state in ('on', 'off', 'failed', 'gone')),
  -- Since when nothing has got through.
  failing_since_millis bigint,
  made_at_millis bigint not null check (made_at_millis > 0),
  check ((old_secret is null) = (old_until_millis is null))
);
INSERT INTO "webhook" VALUES('55JLeHaOjqahm9weih2e5A','tHB6u6WV7F-5CQ-bNFCHJw','Staff records',X'D593C1B7E5FE9B114C1C3F402E4080924100BE139558D2F37636EA59E91007EAF29E1A2218B3F7AB1A6540B6A04256EB5D357A69',X'25E73B407C651E6FE98C66C7EF45500A15F59162A06646861447C0C242967603E4B4A3D9FC30031F6F932650610945033CE3BD6BF2B8A904128D20B837D38A1A59F9D78A00D2CEB4179ED1F8BEEF',NULL,NULL,'batch.done','on',1796077047702,1796077039890);
CREATE TABLE webhook_delivery (
  id text not null primary key,
  webhook text not null references webhook (id),
  -- The same for all webhooks that are told the same: the webhook-id of the message.
  message text not null,
  event text not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'failed')),
  -- Grows each time it is lined up, so that what was lined up before is nothing any more.
  turn integer not null default 1 check (turn > 0),
  tries integer not null default 0 check (tries >= 0),
  status integer,
  failure text,
  made_at_millis bigint not null check (made_at_millis > 0),
  first_tried_at_millis bigint,
  tried_at_millis bigint
);
INSERT INTO "webhook_delivery" VALUES('GH-veENAJdi4_1FcvMl6Ng','55JLeHaOjqahm9weih2e5A','msg_um40lYVNwsm0RQ7M8IBGtg','batch.done','{"type":"batch.done","timestamp":"2026-11-30T22:17:27Z","data":{"batch":"MuSP-TfnjWcVEDzEWdF7vQ","test":false,"photos":1,"ready":1,"refused":0}}','waiting',3,2,NULL,'name',1796077047572,1796077047702,1796077053878);
CREATE TABLE webhook_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamp with time zone not null,
  picked boolean not null,
  picked_by text,
  last_success timestamp with time zone,
  last_failure timestamp with time zone,
  consecutive_failures integer,
  last_heartbeat timestamp with time zone,
  version bigint not null,
  priority integer,
  primary key (task_name, task_instance)
);
INSERT INTO "webhook_task" VALUES('webhook','GH-veENAJdi4_1FcvMl6Ng.3',NULL,1796077378792,0,NULL,NULL,NULL,NULL,NULL,1,0);
CREATE INDEX "flyway_schema_history_s_idx" ON "flyway_schema_history" ("success");
CREATE INDEX scheduled_tasks_execution_time on scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
CREATE INDEX ledger_transfer_giver on ledger_transfer (giver, made_at_millis);
CREATE INDEX ledger_transfer_taker on ledger_transfer (taker, made_at_millis);
CREATE TRIGGER ledger_transfer_books after insert on ledger_transfer
begin
  select raise(abort, 'units differ')
    where exists (select 1 from ledger_account where name in (new.giver, new.taker) and unit <> new.unit);
  select raise(abort, 'no whole number') where typeof(new.amount) <> 'integer' or typeof(new.made_at_millis) <> 'integer';
  insert into ledger_booking values (new.cause);
  update ledger_account set balance = balance - new.amount where name = new.giver;
  update ledger_account set balance = balance + new.amount where name = new.taker;
  delete from ledger_booking;
end;
CREATE TRIGGER ledger_transfer_stays before update on ledger_transfer
begin
  select raise(abort, 'a transfer stays as it is');
end;
CREATE TRIGGER ledger_transfer_is_kept before delete on ledger_transfer
begin
  select raise(abort, 'a transfer is kept');
end;
CREATE TRIGGER ledger_account_begins before insert on ledger_account when new.balance <> 0
begin
  select raise(abort, 'an account begins with nothing');
end;
CREATE TRIGGER ledger_account_balance before update of balance, unit on ledger_account
  when not exists (select 1 from ledger_booking) or new.unit <> old.unit
begin
  select raise(abort, 'a balance changes by a transfer');
end;
CREATE INDEX account_session_account on account_session (account, used_at_millis);
CREATE INDEX idempotency_key_age on idempotency_key (made_at_millis);
CREATE UNIQUE INDEX payment_order_wanted on payment_order (commitment) where state in ('new', 'open', 'pending');
CREATE INDEX payment_order_commitment on payment_order (commitment);
CREATE INDEX payment_order_owner on payment_order (owner, made_at_millis);
CREATE INDEX payment_order_age on payment_order (state, made_at_millis);
CREATE INDEX payment_receipt_order on payment_receipt (order_id);
CREATE INDEX payment_refund_order on payment_refund (order_id);
CREATE INDEX payment_dispute_order on payment_dispute (order_id);
CREATE INDEX payment_order_ownerless on payment_order (paid_at_millis) where is_ownerless;
CREATE INDEX account_key_hash on account_key (hash);
CREATE INDEX account_key_end on account_key (ends_at_millis);
CREATE INDEX account_attempt_browser on account_attempt (browser_hash, asked_at_millis);
CREATE INDEX account_attempt_end on account_attempt (ends_at_millis);
CREATE INDEX account_move_end on account_move (ends_at_millis);
CREATE INDEX blob_group_forgotten on blob_group (forgotten_at_millis) where forgotten_at_millis is not null;
CREATE INDEX blob_group_key on blob_group (key_id);
CREATE INDEX company_end on company (ends_at_millis);
CREATE INDEX company_member_account on company_member (account);
CREATE INDEX company_invitation_address on company_invitation (address_key);
CREATE INDEX company_invitation_inviter on company_invitation (invited_by);
CREATE INDEX company_invitation_end on company_invitation (ends_at_millis);
CREATE INDEX company_invitation_link_invitation on company_invitation_link (invitation);
CREATE INDEX company_audit_order on company_audit (company, at_millis, id);
CREATE INDEX company_audit_age on company_audit (at_millis);
CREATE INDEX company_key_company on company_key (company, made_at_millis);
CREATE INDEX company_key_end on company_key (ends_at_millis);
CREATE INDEX batch_company on batch (company, made_at_millis, id);
CREATE INDEX batch_until on batch (until_millis) where state <> 'deleted';
CREATE INDEX batch_photo_left on batch_photo (batch, number) where state in ('added', 'waiting');
CREATE INDEX photo_task_order on photo_task (priority desc, execution_time asc);
CREATE INDEX photo_task_last_heartbeat on photo_task (last_heartbeat);
CREATE INDEX webhook_company on webhook (company, made_at_millis);
CREATE INDEX webhook_delivery_webhook on webhook_delivery (webhook, made_at_millis, id);
CREATE INDEX webhook_delivery_made on webhook_delivery (made_at_millis);
CREATE INDEX webhook_task_order on webhook_task (priority desc, execution_time asc);
CREATE INDEX webhook_task_last_heartbeat on webhook_task (last_heartbeat);
CREATE INDEX photo_usage_age on photo_usage (span, begins);
CREATE INDEX batch_face_batch on batch_face (batch);
CREATE INDEX batch_face_left on batch_face (batch) where blob is not null;
CREATE INDEX batch_candidate_first on batch_candidate (first_photo);
CREATE INDEX batch_candidate_second on batch_candidate (second_photo);
CREATE INDEX call_usage_age on call_usage (day);
CREATE INDEX face_collection_company on face_collection (company, made_at_millis, id);
CREATE INDEX face_entry_collection on face_entry (collection, enrolled_at_millis, id);
CREATE INDEX face_entry_until on face_entry (until_millis);
COMMIT;
