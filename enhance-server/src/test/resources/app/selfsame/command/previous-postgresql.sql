-- What the version before photo collections (7ef0c75f) had in its database after an account was made, and by it a company, a key, a webhook, a
-- batch of one drawn portrait that was worked on, a face collection with an entry, and an order that never reached Stripe: its own dump.
CREATE FUNCTION public.ledger_account_rules() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'INSERT' then
    if new.balance <> 0 then
      raise exception 'an account begins with nothing';
    end if;
  elsif new.unit <> old.unit or new.balance <> old.balance and pg_trigger_depth() < 2 then
    raise exception 'a balance changes by a transfer';
  end if;
  return new;
end $$;
CREATE FUNCTION public.ledger_transfer_books() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if exists (select 1 from ledger_account where name in (new.giver, new.taker) and unit <> new.unit) then
    raise exception 'units differ';
  end if;
  -- In the order of the names, so that two that go in opposite directions do not wait for each other.
  if new.giver < new.taker then
    update ledger_account set balance = balance - new.amount where name = new.giver;
    update ledger_account set balance = balance + new.amount where name = new.taker;
  else
    update ledger_account set balance = balance + new.amount where name = new.taker;
    update ledger_account set balance = balance - new.amount where name = new.giver;
  end if;
  return null;
end $$;
CREATE FUNCTION public.ledger_transfer_stays() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  raise exception 'a transfer stays as it is';
end $$;
CREATE TABLE public.account (
    id text NOT NULL,
    address_key text NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    made_at_millis bigint NOT NULL,
    ends_at_millis bigint,
    CONSTRAINT account_check CHECK ((ends_at_millis > made_at_millis)),
    CONSTRAINT account_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.account_attempt (
    id text NOT NULL,
    browser_hash text NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    codes_left bigint NOT NULL,
    asked_at_millis bigint NOT NULL,
    ends_at_millis bigint NOT NULL,
    CONSTRAINT account_attempt_asked_at_millis_check CHECK ((asked_at_millis > 0)),
    CONSTRAINT account_attempt_check CHECK ((ends_at_millis > asked_at_millis)),
    CONSTRAINT account_attempt_codes_left_check CHECK ((codes_left >= 0))
);
CREATE TABLE public.account_key (
    opens text NOT NULL,
    hash text NOT NULL,
    ends_at_millis bigint NOT NULL,
    CONSTRAINT account_key_ends_at_millis_check CHECK ((ends_at_millis > 0))
);
CREATE TABLE public.account_mark_key (
    slot bigint NOT NULL,
    secret text NOT NULL,
    CONSTRAINT account_mark_key_slot_check CHECK ((slot = 1))
);
CREATE TABLE public.account_move (
    account text NOT NULL,
    id text NOT NULL,
    address text NOT NULL,
    codes_left bigint NOT NULL,
    asked_at_millis bigint NOT NULL,
    ends_at_millis bigint NOT NULL,
    CONSTRAINT account_move_asked_at_millis_check CHECK ((asked_at_millis > 0)),
    CONSTRAINT account_move_check CHECK ((ends_at_millis > asked_at_millis)),
    CONSTRAINT account_move_codes_left_check CHECK ((codes_left >= 0))
);
CREATE TABLE public.account_session (
    id text NOT NULL,
    secret_hash text NOT NULL,
    account text NOT NULL,
    browser text NOT NULL,
    made_at_millis bigint NOT NULL,
    used_at_millis bigint NOT NULL,
    CONSTRAINT account_session_check CHECK ((used_at_millis >= made_at_millis)),
    CONSTRAINT account_session_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.batch (
    id text NOT NULL,
    company text NOT NULL,
    is_test boolean NOT NULL,
    document text NOT NULL,
    wishes text NOT NULL,
    language text NOT NULL,
    state text NOT NULL,
    photos integer DEFAULT 0 NOT NULL,
    roster text,
    hours_kept integer NOT NULL,
    is_deleted_on_delivery boolean NOT NULL,
    made_at_millis bigint NOT NULL,
    started_at_millis bigint,
    ended_at_millis bigint,
    until_millis bigint NOT NULL,
    version bigint DEFAULT 1 NOT NULL,
    deleted_ready integer,
    deleted_refused integer,
    is_charged boolean DEFAULT false NOT NULL,
    CONSTRAINT batch_check CHECK ((((state = 'open'::text) = ((started_at_millis IS NULL) AND (ended_at_millis IS NULL))) OR (state = ANY (ARRAY['cancelled'::text, 'deleted'::text])))),
    CONSTRAINT batch_hours_kept_check CHECK ((hours_kept > 0)),
    CONSTRAINT batch_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT batch_photos_check CHECK ((photos >= 0)),
    CONSTRAINT batch_state_check CHECK ((state = ANY (ARRAY['open'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'deleted'::text]))),
    CONSTRAINT batch_until_millis_check CHECK ((until_millis > 0))
);
CREATE TABLE public.batch_candidate (
    id text NOT NULL,
    batch text NOT NULL,
    number integer NOT NULL,
    first_photo text NOT NULL,
    second_photo text NOT NULL,
    seen text NOT NULL,
    verdict text,
    CONSTRAINT batch_candidate_number_check CHECK ((number > 0)),
    CONSTRAINT batch_candidate_seen_check CHECK ((seen = ANY (ARRAY['same-photo'::text, 'same-photo-mirrored'::text, 'same-person'::text]))),
    CONSTRAINT batch_candidate_verdict_check CHECK ((verdict = ANY (ARRAY['same'::text, 'different'::text, 'unsure'::text])))
);
CREATE TABLE public.batch_face (
    photo text NOT NULL,
    batch text NOT NULL,
    take integer NOT NULL,
    blob text,
    obstacle text,
    CONSTRAINT batch_face_take_check CHECK ((take > 0))
);
CREATE TABLE public.batch_photo (
    id text NOT NULL,
    batch text NOT NULL,
    number integer NOT NULL,
    name bytea NOT NULL,
    source text NOT NULL,
    source_bytes bigint NOT NULL,
    take integer DEFAULT 1 NOT NULL,
    state text NOT NULL,
    outcome text,
    reasons text DEFAULT ''::text NOT NULL,
    report text,
    file text,
    file_bytes bigint,
    decision text,
    decision_reason bytea,
    added_at_millis bigint NOT NULL,
    done_at_millis bigint,
    CONSTRAINT batch_photo_added_at_millis_check CHECK ((added_at_millis > 0)),
    CONSTRAINT batch_photo_check CHECK (((state = 'done'::text) = ((outcome IS NOT NULL) AND (done_at_millis IS NOT NULL)))),
    CONSTRAINT batch_photo_check1 CHECK (((file IS NULL) OR (report IS NOT NULL))),
    CONSTRAINT batch_photo_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'rejected'::text]))),
    CONSTRAINT batch_photo_file_bytes_check CHECK ((file_bytes > 0)),
    CONSTRAINT batch_photo_number_check CHECK ((number > 0)),
    CONSTRAINT batch_photo_outcome_check CHECK ((outcome = ANY (ARRAY['ready'::text, 'question'::text, 'retake'::text, 'original'::text, 'unusable'::text, 'lost'::text]))),
    CONSTRAINT batch_photo_source_bytes_check CHECK ((source_bytes >= 0)),
    CONSTRAINT batch_photo_state_check CHECK ((state = ANY (ARRAY['added'::text, 'waiting'::text, 'done'::text, 'cancelled'::text]))),
    CONSTRAINT batch_photo_take_check CHECK ((take > 0))
);
CREATE TABLE public.batch_retention (
    company text NOT NULL,
    hours integer NOT NULL,
    CONSTRAINT batch_retention_hours_check CHECK ((hours > 0))
);
CREATE TABLE public.batch_search (
    batch text NOT NULL,
    state text NOT NULL,
    compared integer DEFAULT 0 NOT NULL,
    more integer DEFAULT 0 NOT NULL,
    CONSTRAINT batch_search_compared_check CHECK ((compared >= 0)),
    CONSTRAINT batch_search_more_check CHECK ((more >= 0)),
    CONSTRAINT batch_search_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'searched'::text, 'too-many'::text, 'cancelled'::text, 'failed'::text])))
);
CREATE TABLE public.batch_tag (
    company text NOT NULL,
    tag bigint NOT NULL,
    CONSTRAINT batch_tag_tag_check CHECK ((tag >= 0))
);
CREATE TABLE public.blob_group (
    id text NOT NULL,
    wrapped bytea,
    key_id text,
    made_at_millis bigint NOT NULL,
    forgotten_at_millis bigint,
    CONSTRAINT blob_group_check CHECK (((wrapped IS NULL) = (forgotten_at_millis IS NOT NULL))),
    CONSTRAINT blob_group_check1 CHECK (((wrapped IS NULL) = (key_id IS NULL))),
    CONSTRAINT blob_group_forgotten_at_millis_check CHECK ((forgotten_at_millis > 0)),
    CONSTRAINT blob_group_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT blob_group_wrapped_check CHECK ((length(wrapped) = 60))
);
CREATE TABLE public.call_usage (
    company text NOT NULL,
    day text NOT NULL,
    endpoint text NOT NULL,
    status integer NOT NULL,
    is_test boolean NOT NULL,
    calls bigint NOT NULL,
    millis bigint NOT NULL,
    slowest_millis bigint NOT NULL,
    CONSTRAINT call_usage_calls_check CHECK ((calls > 0)),
    CONSTRAINT call_usage_day_check CHECK ((length(day) = 10)),
    CONSTRAINT call_usage_millis_check CHECK ((millis >= 0)),
    CONSTRAINT call_usage_slowest_millis_check CHECK ((slowest_millis >= 0)),
    CONSTRAINT call_usage_status_check CHECK (((status >= 100) AND (status <= 599)))
);
CREATE TABLE public.company (
    id text NOT NULL,
    name text NOT NULL,
    made_at_millis bigint NOT NULL,
    ends_at_millis bigint,
    CONSTRAINT company_check CHECK ((ends_at_millis > made_at_millis)),
    CONSTRAINT company_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT company_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
);
CREATE TABLE public.company_audit (
    id text NOT NULL,
    company text NOT NULL,
    at_millis bigint NOT NULL,
    actor_kind text NOT NULL,
    actor text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    CONSTRAINT company_audit_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['member'::text, 'key'::text, 'server'::text]))),
    CONSTRAINT company_audit_at_millis_check CHECK ((at_millis > 0))
);
CREATE TABLE public.company_certificate (
    id text NOT NULL,
    address text NOT NULL,
    language text NOT NULL,
    paragraphs text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT company_certificate_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.company_invitation (
    id text NOT NULL,
    company text NOT NULL,
    address text NOT NULL,
    address_key text NOT NULL,
    role text NOT NULL,
    language text NOT NULL,
    invited_by text NOT NULL,
    made_at_millis bigint NOT NULL,
    ends_at_millis bigint NOT NULL,
    CONSTRAINT company_invitation_check CHECK ((ends_at_millis > made_at_millis)),
    CONSTRAINT company_invitation_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT company_invitation_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'operator'::text])))
);
CREATE TABLE public.company_invitation_link (
    token_hash text NOT NULL,
    invitation text NOT NULL
);
CREATE TABLE public.company_key (
    id text NOT NULL,
    company text NOT NULL,
    mode text NOT NULL,
    label text NOT NULL,
    scopes text NOT NULL,
    secret_hash text NOT NULL,
    made_at_millis bigint NOT NULL,
    lasts_millis bigint,
    ends_at_millis bigint,
    used_at_millis bigint,
    CONSTRAINT company_key_check CHECK ((ends_at_millis > made_at_millis)),
    CONSTRAINT company_key_check1 CHECK ((used_at_millis >= made_at_millis)),
    CONSTRAINT company_key_label_check CHECK (((length(label) >= 1) AND (length(label) <= 60))),
    CONSTRAINT company_key_lasts_millis_check CHECK ((lasts_millis > 0)),
    CONSTRAINT company_key_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT company_key_mode_check CHECK ((mode = ANY (ARRAY['live'::text, 'test'::text])))
);
CREATE TABLE public.company_member (
    company text NOT NULL,
    account text NOT NULL,
    role text NOT NULL,
    joined_at_millis bigint NOT NULL,
    CONSTRAINT company_member_joined_at_millis_check CHECK ((joined_at_millis > 0)),
    CONSTRAINT company_member_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'operator'::text])))
);
CREATE TABLE public.face_collection (
    id text NOT NULL,
    company text NOT NULL,
    is_test boolean NOT NULL,
    name bytea NOT NULL,
    purpose text NOT NULL,
    purpose_text bytea NOT NULL,
    lawful_basis text NOT NULL,
    days_kept integer NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT face_collection_days_kept_check CHECK (((days_kept >= 1) AND (days_kept <= 730))),
    CONSTRAINT face_collection_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.face_entry (
    id text NOT NULL,
    collection text NOT NULL,
    reference bytea NOT NULL,
    consent bytea NOT NULL,
    template bytea NOT NULL,
    template_version integer NOT NULL,
    is_poor boolean NOT NULL,
    enrolled_at_millis bigint NOT NULL,
    until_millis bigint NOT NULL,
    CONSTRAINT face_entry_check CHECK ((until_millis > enrolled_at_millis)),
    CONSTRAINT face_entry_enrolled_at_millis_check CHECK ((enrolled_at_millis > 0))
);
CREATE TABLE public.face_gone_ahead (
    company text NOT NULL,
    collections integer NOT NULL,
    entries integer NOT NULL,
    gone_at_millis bigint NOT NULL,
    CONSTRAINT face_gone_ahead_gone_at_millis_check CHECK ((gone_at_millis > 0))
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE TABLE public.idempotency_key (
    scope text NOT NULL,
    key_hash text NOT NULL,
    request_hash text NOT NULL,
    made text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT idempotency_key_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.ledger_account (
    name text NOT NULL,
    unit text NOT NULL,
    "least" bigint,
    balance bigint DEFAULT 0 NOT NULL,
    CONSTRAINT ledger_account_check CHECK ((("least" IS NULL) OR (balance >= "least")))
);
CREATE TABLE public.ledger_transfer (
    cause text NOT NULL,
    giver text NOT NULL,
    taker text NOT NULL,
    amount bigint NOT NULL,
    unit text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT ledger_transfer_amount_check CHECK ((amount > 0)),
    CONSTRAINT ledger_transfer_check CHECK ((giver <> taker)),
    CONSTRAINT ledger_transfer_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.payment_dispute (
    id text NOT NULL,
    order_id text NOT NULL,
    amount bigint NOT NULL,
    stage integer NOT NULL,
    is_taken boolean NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT payment_dispute_amount_check CHECK ((amount > 0)),
    CONSTRAINT payment_dispute_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT payment_dispute_stage_check CHECK ((stage = ANY (ARRAY[0, 1, 2])))
);
CREATE TABLE public.payment_event (
    id text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT payment_event_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.payment_key (
    slot integer NOT NULL,
    pkcs8 text NOT NULL,
    spki text NOT NULL,
    pepper text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT payment_key_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT payment_key_slot_check CHECK ((slot = 1))
);
CREATE TABLE public.payment_order (
    id text NOT NULL,
    kind text NOT NULL,
    commitment text,
    document text,
    owner text,
    credits bigint,
    language text NOT NULL,
    amount bigint NOT NULL,
    currency text NOT NULL,
    tax text NOT NULL,
    state text NOT NULL,
    made_at_millis bigint NOT NULL,
    until_millis bigint NOT NULL,
    asked_at_millis bigint DEFAULT 0 NOT NULL,
    session text,
    url text,
    payment_intent text,
    total bigint,
    tax_amount bigint,
    paid_at_millis bigint,
    taken_back bigint DEFAULT 0 NOT NULL,
    credits_taken_back bigint DEFAULT 0 NOT NULL,
    is_revoked boolean DEFAULT false NOT NULL,
    email text,
    is_ownerless boolean DEFAULT false NOT NULL,
    CONSTRAINT payment_order_amount_check CHECK ((amount > 0)),
    CONSTRAINT payment_order_check CHECK ((until_millis > made_at_millis)),
    CONSTRAINT payment_order_check1 CHECK (((kind = 'photo'::text) = ((commitment IS NOT NULL) AND (document IS NOT NULL) AND (owner IS NULL) AND (credits IS NULL)))),
    CONSTRAINT payment_order_check2 CHECK (((kind = 'credits'::text) = ((owner IS NOT NULL) AND (credits IS NOT NULL) AND (commitment IS NULL) AND (document IS NULL)))),
    CONSTRAINT payment_order_check3 CHECK (((state = 'paid'::text) = ((paid_at_millis IS NOT NULL) AND (total IS NOT NULL) AND (payment_intent IS NOT NULL)))),
    CONSTRAINT payment_order_credits_check CHECK ((credits > 0)),
    CONSTRAINT payment_order_credits_taken_back_check CHECK ((credits_taken_back >= 0)),
    CONSTRAINT payment_order_currency_check CHECK ((length(currency) = 3)),
    CONSTRAINT payment_order_kind_check CHECK ((kind = ANY (ARRAY['photo'::text, 'credits'::text]))),
    CONSTRAINT payment_order_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT payment_order_state_check CHECK ((state = ANY (ARRAY['new'::text, 'open'::text, 'pending'::text, 'paid'::text, 'expired'::text, 'failed'::text]))),
    CONSTRAINT payment_order_taken_back_check CHECK ((taken_back >= 0)),
    CONSTRAINT payment_order_tax_amount_check CHECK ((tax_amount >= 0)),
    CONSTRAINT payment_order_tax_check CHECK ((tax = ANY (ARRAY['none'::text, 'included'::text, 'added'::text]))),
    CONSTRAINT payment_order_total_check CHECK ((total > 0))
);
CREATE TABLE public.payment_receipt (
    secret_hash text NOT NULL,
    order_id text NOT NULL
);
CREATE TABLE public.payment_refund (
    id text NOT NULL,
    order_id text NOT NULL,
    amount bigint NOT NULL,
    is_given_back boolean NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT payment_refund_amount_check CHECK ((amount > 0)),
    CONSTRAINT payment_refund_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.payment_retake (
    order_id text NOT NULL,
    commitment text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT payment_retake_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.photo_call (
    id text NOT NULL,
    company text NOT NULL,
    made_at_millis bigint NOT NULL,
    CONSTRAINT photo_call_made_at_millis_check CHECK ((made_at_millis > 0))
);
CREATE TABLE public.photo_task (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamp with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint NOT NULL,
    priority integer
);
CREATE TABLE public.photo_usage (
    company text NOT NULL,
    span text NOT NULL,
    begins text NOT NULL,
    way text NOT NULL,
    is_test boolean NOT NULL,
    photos bigint NOT NULL,
    credits bigint NOT NULL,
    CONSTRAINT photo_usage_begins_check CHECK ((length(begins) = 10)),
    CONSTRAINT photo_usage_credits_check CHECK ((credits >= 0)),
    CONSTRAINT photo_usage_photos_check CHECK ((photos > 0)),
    CONSTRAINT photo_usage_span_check CHECK ((span = ANY (ARRAY['day'::text, 'month'::text]))),
    CONSTRAINT photo_usage_way_check CHECK ((way = ANY (ARRAY['batch'::text, 'single'::text])))
);
CREATE TABLE public.scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamp with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint NOT NULL,
    priority integer
);
CREATE TABLE public.webhook (
    id text NOT NULL,
    company text NOT NULL,
    label text NOT NULL,
    url bytea NOT NULL,
    secret bytea NOT NULL,
    old_secret bytea,
    old_until_millis bigint,
    events text NOT NULL,
    state text NOT NULL,
    failing_since_millis bigint,
    made_at_millis bigint NOT NULL,
    CONSTRAINT webhook_check CHECK (((old_secret IS NULL) = (old_until_millis IS NULL))),
    CONSTRAINT webhook_label_check CHECK (((length(label) >= 1) AND (length(label) <= 60))),
    CONSTRAINT webhook_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT webhook_state_check CHECK ((state = ANY (ARRAY['on'::text, 'off'::text, 'failed'::text, 'gone'::text])))
);
CREATE TABLE public.webhook_delivery (
    id text NOT NULL,
    webhook text NOT NULL,
    message text NOT NULL,
    event text NOT NULL,
    body text NOT NULL,
    state text NOT NULL,
    turn integer DEFAULT 1 NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    status integer,
    failure text,
    made_at_millis bigint NOT NULL,
    first_tried_at_millis bigint,
    tried_at_millis bigint,
    CONSTRAINT webhook_delivery_made_at_millis_check CHECK ((made_at_millis > 0)),
    CONSTRAINT webhook_delivery_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'failed'::text]))),
    CONSTRAINT webhook_delivery_tries_check CHECK ((tries >= 0)),
    CONSTRAINT webhook_delivery_turn_check CHECK ((turn > 0))
);
CREATE TABLE public.webhook_task (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamp with time zone NOT NULL,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamp with time zone,
    last_failure timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat timestamp with time zone,
    version bigint NOT NULL,
    priority integer
);
INSERT INTO public.account VALUES ('lcOFSF80AHnPI3IfD-DPSA', 'anna@example.org', 'anna@example.org', 'en', 1796077086010, NULL);
INSERT INTO public.account_key VALUES ('Y4_8zCfvTXlIIAyxKOwLaA', 'd2cfd3c69fde554fbe3bc7a5bd234b50514bc2b6a672a467a35cf73c1d9139ca', 1796077985948);
INSERT INTO public.account_key VALUES ('Y4_8zCfvTXlIIAyxKOwLaA', 'adc5a2f74ce389b976fdda118b4d05769a807d7b056957e1729f69aa9df0bd3b', 1796077985957);
INSERT INTO public.account_mark_key VALUES (1, 'Fb_RZl6_HR9SlONgoA5yHV3q-ugL22sBDvX8IRQgaLA');
INSERT INTO public.account_session VALUES ('Gk40dsIxwmYWuLJo3lxo5w', '4deaf7d0d88855a99e19397efa90499ad9c04f83da66b513541e2b7af8841321', 'lcOFSF80AHnPI3IfD-DPSA', 'Firefox, Linux', 1796077086012, 1796077086012);
INSERT INTO public.batch VALUES ('jHwI0aehuPyVaYb09ofiWA', 'wnEtohO18pwkNpywWHKO_w', false, 'us-passport-print', '{"document":"us-passport-print","background":"auto","evenIfUnsaid":false,"evenIfDoubtful":false}', 'en', 'done', 1, NULL, 24, false, 1796077087275, 1796077087474, 1796077090108, 1796163490108, 6, NULL, NULL, false);
INSERT INTO public.batch_photo VALUES ('cvCN9NP7zWA96RB_Ef3HuA', 'jHwI0aehuPyVaYb09ofiWA', 1, '\x9dc0aded971c2f3ad6a69297a9376221fde50733a1aa3aaf6d815f07d1088f12d63b5f91', 'jHwI0aehuPyVaYb09ofiWA.XXonuy4LuPeU9xC0AFShEw', 648707, 1, 'done', 'ready', '', 'jHwI0aehuPyVaYb09ofiWA.WE3ULPCLvWZvXlyNeTixhg', 'jHwI0aehuPyVaYb09ofiWA.26uEVUiBaqgxc322bFJ0Xw', 108196, NULL, NULL, 1796077087431, 1796077090064);
INSERT INTO public.batch_tag VALUES ('wnEtohO18pwkNpywWHKO_w', 1);
INSERT INTO public.blob_group VALUES ('k9xZuFMpOmUGed6zmXdlFw', '\x65e03540dfa555daa9a2d03ca03eeb7f2a043d2994d0600278aa99cbfe2a8e7ce4c2fb844b2e1c54ffb43ff11a13fba932b65cc53e38a3360c876430', 'e3e16780becf601d', 1796077087127, NULL);
INSERT INTO public.blob_group VALUES ('jHwI0aehuPyVaYb09ofiWA', '\xeff5bacced4706f3d35539c7d02394d3e3fe762b4f19d8c1fd913f2a577d4a14b5ee447b34a27ff0677356f900e1fc448bad4af18058587a5ab80a72', 'e3e16780becf601d', 1796077087280, NULL);
INSERT INTO public.blob_group VALUES ('T3SvD0X8arDQ3dXDiKeTOQ', '\xe8708b1028304bd5b1da37e78ca323440546ecb3aef6469c72f903dc223b5209a804d034dc4e6bdd2c0319aebb702cfde3bd552da728df95f6958d4c', 'e3e16780becf601d', 1796077090649, NULL);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'GET /v1/batches/{batch}', 200, false, 4, 53, 27);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/batches', 201, false, 1, 71, 71);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/batches/{batch}/photos', 201, false, 1, 139, 139);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/batches/{batch}/start', 202, false, 1, 28, 28);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/faces/collections', 201, false, 1, 72, 72);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/faces/collections/{collection}/entries', 201, false, 1, 2154, 2154);
INSERT INTO public.call_usage VALUES ('wnEtohO18pwkNpywWHKO_w', '2026-11-30', 'POST /v1/webhooks', 201, false, 1, 113, 113);
INSERT INTO public.company VALUES ('wnEtohO18pwkNpywWHKO_w', 'Old Fotohaus Ltd', 1796077086063, NULL);
INSERT INTO public.company_audit VALUES ('6WZAAgCbeB60HMKmBjKp4g', 'wnEtohO18pwkNpywWHKO_w', 1796077086070, 'member', 'lcOFSF80AHnPI3IfD-DPSA', 'company-made', '');
INSERT INTO public.company_audit VALUES ('siaonVOe0Ao71Bg0DyLohQ', 'wnEtohO18pwkNpywWHKO_w', 1796077087083, 'member', 'lcOFSF80AHnPI3IfD-DPSA', 'key-made', 'yoQQ30ZfYaHDynYk');
INSERT INTO public.company_audit VALUES ('nMpLdtd6XbyWniCgw1tWPQ', 'wnEtohO18pwkNpywWHKO_w', 1796077087155, 'key', 'yoQQ30ZfYaHDynYk', 'webhook-made', 'k9xZuFMpOmUGed6zmXdlFw');
INSERT INTO public.company_audit VALUES ('bfrUJmM__w5O_Zfkry2AAA', 'wnEtohO18pwkNpywWHKO_w', 1796077087281, 'key', 'yoQQ30ZfYaHDynYk', 'batch-made', 'jHwI0aehuPyVaYb09ofiWA');
INSERT INTO public.company_audit VALUES ('2ZoIza0ju56Aw7cUORZMIg', 'wnEtohO18pwkNpywWHKO_w', 1796077087493, 'key', 'yoQQ30ZfYaHDynYk', 'batch-started', 'jHwI0aehuPyVaYb09ofiWA');
INSERT INTO public.company_audit VALUES ('cHF3JKEDRRA_Z6EqC4ZxPA', 'wnEtohO18pwkNpywWHKO_w', 1796077090658, 'key', 'yoQQ30ZfYaHDynYk', 'face-collection-made', 'T3SvD0X8arDQ3dXDiKeTOQ');
INSERT INTO public.company_audit VALUES ('JQirP5ElWE2IH9ab89pt-Q', 'wnEtohO18pwkNpywWHKO_w', 1796077092825, 'key', 'yoQQ30ZfYaHDynYk', 'face-enrolled', 'yn10LIiJctNn-1rMBo5njQ');
INSERT INTO public.company_key VALUES ('yoQQ30ZfYaHDynYk', 'wnEtohO18pwkNpywWHKO_w', 'live', 'Old key', 'check faces batches webhooks usage', '4bcc7db9e1f3e15bd3f1708780760123e1eee9cd407219677e5079546ff3352c', 1796077087080, NULL, NULL, 1796077087096);
INSERT INTO public.company_member VALUES ('wnEtohO18pwkNpywWHKO_w', 'lcOFSF80AHnPI3IfD-DPSA', 'owner', 1796077086066);
INSERT INTO public.face_collection VALUES ('T3SvD0X8arDQ3dXDiKeTOQ', 'wnEtohO18pwkNpywWHKO_w', false, '\xaf4cd5a90ecdb28423eac108e6af8a81a74ac458f82203ed6686d268fc73fdcf700d6fc5af04b054', 'photo-renewal', '\xc7bfc5a6c47d984385121e4b7963cd5a446717c3c9bd70719bcd7b14fde57ada85498112d57abbe41de6bcfd67e5aaf3529f4623695c91b9e3eea1fea3de307117ed56d5d438288bf82690bd4da863d11a3e44a162d5ff', 'explicit-consent', 365, 1796077090656);
INSERT INTO public.face_entry VALUES ('yn10LIiJctNn-1rMBo5njQ', 'T3SvD0X8arDQ3dXDiKeTOQ', '\x771e85bdb66e11ad6f5a4886eecdf3668ccca6a1643a3ddeb41428b99e12e4d7', '\x9491c9500aeff1f6787bd495232b03ab32394db00d03cd34683ddc1e88f6e9de4f99fdd5952a1a7249691abf801c066237ab2777109000863ca33431310c0fd1662425404b5b06139900ad2e0ab45d7c12681e130f031c90b5d3e5734b67f9b2c5405a201c8f3a', '\x28749ea17bfbcf2dd940886bd5bd25d42167253c6c794abb2d0f96c5c788f3693ad9cc2fd9967ace4e52bd3d23b8202651c1ed5cefe9f5c52d0ea841efdab7b15dcade47924ad1a902e86360045111263fdfb3d8a2237c44b3c15739f8a21d1e17814438545d4b629256911e820f7df4651047d7d95191d67321753832fb838bfc22d7d3fd5089a0d2f0b2454bb4a17989e058e56660209fe347c5d657fdf68cf03e9d9af3f9caf74395341440b71163aec75e90a5433f6b5ebdbfeb82fb0183e0e5a5ff7b36fe66700822478066386713a7a70ffbbc780968a43800935df44efe154cbfa616a1d32d57a407452b164bb4052a7fa92885f0f46c954449bc88f7009a8220e43a7d95feb4ab449b7111bac47a7f0e49860454b64d39e6e2c69838dc5e943bbb160473adcd6f86bde335eafe62f3938a185a36771cda9ad271bc9810ae31afaecdad6d3088a6f2d150958de090dd112e892f6036b85c5efce21928fe1cecde66ca3236e2a20c645821222e7dd8a97595312f1dae332377762e5cd689346e1d69ee852ca73d3f4a9c0f0da79a3b9e1c6fed809a5828fb2bf8b7f0a9153b0843c182160a0b4727fefd7c18a9395c717b4ff8a1813071602f30808d06d1e9ad2060399b1e0c67ed8286d0bd4ebffd20f499395bf7bd1847213372c3d1c926eed3d883f9616ea3ab4178cb820dd8ebdb7d83e7fe80095350d8097b120cd93560547da92bab51cc2836af76d0976dc070467e5f5e98b41de111be05', 1, false, 1796077092822, 1827613092822);
INSERT INTO public.flyway_schema_history VALUES (1, '20261129.01', 'jobs', 'SQL', 'V20261129.01__jobs.sql', 304616590, 'postgres', '2026-11-30 22:17:50.6312', 100, true);
INSERT INTO public.flyway_schema_history VALUES (2, '20261129.02', 'ledger', 'SQL', 'V20261129.02__ledger.sql', 297526220, 'postgres', '2026-11-30 22:17:50.878273', 54, true);
INSERT INTO public.flyway_schema_history VALUES (3, '20261129.03', 'ledger rules', 'SQL', 'V20261129.03__ledger_rules.sql', -989197357, 'postgres', '2026-11-30 22:17:51.183942', 9, true);
INSERT INTO public.flyway_schema_history VALUES (4, '20261129.20', 'accounts', 'SQL', 'V20261129.20__accounts.sql', 115368365, 'postgres', '2026-11-30 22:17:51.272126', 71, true);
INSERT INTO public.flyway_schema_history VALUES (5, '20261129.21', 'account moves', 'SQL', 'V20261129.21__account_moves.sql', -1753985050, 'postgres', '2026-11-30 22:17:51.510831', 245, true);
INSERT INTO public.flyway_schema_history VALUES (6, '20261129.30', 'idempotency', 'SQL', 'V20261129.30__idempotency.sql', 116548575, 'postgres', '2026-11-30 22:17:51.96135', 109, true);
INSERT INTO public.flyway_schema_history VALUES (7, '20261129.31', 'payment', 'SQL', 'V20261129.31__payment.sql', -1620860219, 'postgres', '2026-11-30 22:17:52.107794', 875, true);
INSERT INTO public.flyway_schema_history VALUES (8, '20261129.32', 'payment ownerless', 'SQL', 'V20261129.32__payment_ownerless.sql', 1988701811, 'postgres', '2026-11-30 22:17:53.023195', 28, true);
INSERT INTO public.flyway_schema_history VALUES (9, '20261129.39', 'account keys', 'SQL', 'V20261129.39__account_keys.sql', -699758379, 'postgres', '2026-11-30 22:17:53.083786', 173, true);
INSERT INTO public.flyway_schema_history VALUES (10, '20261129.40', 'blob groups', 'SQL', 'V20261129.40__blob_groups.sql', 543697041, 'postgres', '2026-11-30 22:17:53.50225', 57, true);
INSERT INTO public.flyway_schema_history VALUES (11, '20261129.45', 'companies', 'SQL', 'V20261129.45__companies.sql', -1764204535, 'postgres', '2026-11-30 22:17:53.575914', 186, true);
INSERT INTO public.flyway_schema_history VALUES (12, '20261129.46', 'company keys', 'SQL', 'V20261129.46__company_keys.sql', 511620603, 'postgres', '2026-11-30 22:17:53.802681', 73, true);
INSERT INTO public.flyway_schema_history VALUES (13, '20261129.50', 'batches', 'SQL', 'V20261129.50__batches.sql', -1547922190, 'postgres', '2026-11-30 22:17:53.905568', 161, true);
INSERT INTO public.flyway_schema_history VALUES (14, '20261129.60', 'webhooks', 'SQL', 'V20261129.60__webhooks.sql', -852269878, 'postgres', '2026-11-30 22:17:54.111192', 68, true);
INSERT INTO public.flyway_schema_history VALUES (15, '20261129.61', 'usage', 'SQL', 'V20261129.61__usage.sql', 845370708, 'postgres', '2026-11-30 22:17:54.272135', 43, true);
INSERT INTO public.flyway_schema_history VALUES (16, '20261129.62', 'batch charged', 'SQL', 'V20261129.62__batch_charged.sql', -192196563, 'postgres', '2026-11-30 22:17:54.367988', 55, true);
INSERT INTO public.flyway_schema_history VALUES (17, '20261129.63', 'batch retention', 'SQL', 'V20261129.63__batch_retention.sql', -1332156129, 'postgres', '2026-11-30 22:17:54.446194', 44, true);
INSERT INTO public.flyway_schema_history VALUES (18, '20261130.20', 'batch duplicates', 'SQL', 'V20261130.20__batch_duplicates.sql', 1018841195, 'postgres', '2026-11-30 22:17:54.587103', 104, true);
INSERT INTO public.flyway_schema_history VALUES (19, '20261130.40', 'call usage', 'SQL', 'V20261130.40__call_usage.sql', -244200041, 'postgres', '2026-11-30 22:17:54.706888', 40, true);
INSERT INTO public.flyway_schema_history VALUES (20, '20261130.50', 'face collections', 'SQL', 'V20261130.50__face_collections.sql', 1178079302, 'postgres', '2026-11-30 22:17:54.793023', 115, true);
INSERT INTO public.idempotency_key VALUES ('batch:wnEtohO18pwkNpywWHKO_w', 'b5834a06276d8f120fd738dc8169634d225db8c9cfc66b13de07faf67937b1ba', '2c6c1328a949f5af64bca568a710ef0c1219b1799c8de2f667ab7cca85dc20ac', 'jHwI0aehuPyVaYb09ofiWA', 1796077087271);
INSERT INTO public.idempotency_key VALUES ('order', '14e8a7a7d723d53c8e922e2d1735065c34e3ac49bcbaf877ff3c2a796d560b96', 'eebdd530707b969c97812d2f9dad60176b17830fd775241d6b16ef1d9d18e961', 'YUR1_w1Cp3UzrQ10OyQOFA', 1796077092884);
INSERT INTO public.payment_key VALUES (1, 'MEECAQAwEwYHKoZIzj0CAQYIKoZIzj0DAQcEJzAlAgEBBCBeSHkTzGY3aMahDEG/yG1VlRj97E9vhNbqPJN3JebhXw==', 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7xK/n00W9glxCp2JDzawp/KVHeGf9aS71tiKcrt1ng11BV8ltbQ0tebtLPQX4RNJQR9imDyiAoMGtOP4lEmjJg==', 'p_vri_eGO9Acx4-tkzfsA9p6FyrrJNpHKeVpbHCbRWA', 1796077077184);
INSERT INTO public.payment_order VALUES ('YUR1_w1Cp3UzrQ10OyQOFA', 'photo', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 'us-passport-print', NULL, NULL, 'en', 490, 'EUR', 'none', 'new', 1796077092885, 1796084292000, 0, NULL, NULL, NULL, NULL, NULL, NULL, 0, 0, false, NULL, false);
INSERT INTO public.payment_receipt VALUES ('0f978cbcd27b708ecaf6fb7610869c95c21fa221b170eeae9b786696f69b5e4d', 'YUR1_w1Cp3UzrQ10OyQOFA');
INSERT INTO public.photo_usage VALUES ('wnEtohO18pwkNpywWHKO_w', 'day', '2026-11-30', 'batch', false, 1, 0);
INSERT INTO public.photo_usage VALUES ('wnEtohO18pwkNpywWHKO_w', 'month', '2026-11-01', 'batch', false, 1, 0);
INSERT INTO public.photo_usage VALUES ('wnEtohO18pwkNpywWHKO_w', 'day', '2026-11-30', 'single', false, 1, 0);
INSERT INTO public.photo_usage VALUES ('wnEtohO18pwkNpywWHKO_w', 'month', '2026-11-01', 'single', false, 1, 0);
INSERT INTO public.scheduled_tasks VALUES ('account-purge', 'recurring', NULL, '2026-12-01 03:10:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('photo-sweep-daily', 'recurring', NULL, '2026-12-01 03:40:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('company-purge', 'recurring', NULL, '2026-12-01 03:20:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('payment-upkeep', 'recurring', NULL, '2026-12-01 03:30:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('webhook-purge', 'recurring', NULL, '2026-12-01 03:30:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('usage-purge', 'recurring', NULL, '2026-12-01 03:50:00+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.scheduled_tasks VALUES ('face-expiry', 'recurring', NULL, '2026-11-30 22:28:03.902313+00', false, NULL, '2026-11-30 22:18:03.902313+00', NULL, 0, NULL, 3, NULL);
INSERT INTO public.scheduled_tasks VALUES ('photo-calls', 'recurring', NULL, '2026-11-30 22:23:03.975898+00', false, NULL, '2026-11-30 22:18:03.975898+00', NULL, 0, NULL, 3, NULL);
INSERT INTO public.scheduled_tasks VALUES ('batch-faces', 'recurring', NULL, '2026-11-30 22:23:04.081867+00', false, NULL, '2026-11-30 22:18:04.081867+00', NULL, 0, NULL, 3, NULL);
INSERT INTO public.scheduled_tasks VALUES ('batch-expiry', 'recurring', NULL, '2026-11-30 22:23:04.094396+00', false, NULL, '2026-11-30 22:18:04.094396+00', NULL, 0, NULL, 3, NULL);
INSERT INTO public.scheduled_tasks VALUES ('payment-aftermath', 'YUR1_w1Cp3UzrQ10OyQOFA', NULL, '2026-12-01 00:23:12+00', false, NULL, NULL, NULL, NULL, NULL, 1, NULL);
INSERT INTO public.webhook VALUES ('k9xZuFMpOmUGed6zmXdlFw', 'wnEtohO18pwkNpywWHKO_w', 'Staff records', '\x76c43fd671d21ed7106cff49a24040e6f804cede4a7ed888222b40e603c2b78d90412aa39de0d159f224c6d9ec5e098c752de565', '\x98497bde9b581c9acc61a0c8e0099e2e05a01f336aeaf00ef841c47648e915e02a35d3787b0db6aab9ae87939a8621d34b9d768c8cec9102dd31cf05458bf19810c4066ae5c3097ad80ac678e4a4', NULL, NULL, 'batch.done', 'on', 1796077090309, 1796077087137);
INSERT INTO public.webhook_delivery VALUES ('iKZjXHpUUuEgRp2xmHf54Q', 'k9xZuFMpOmUGed6zmXdlFw', 'msg_bC3GPQnQtHzqwyP4peOpbg', 'batch.done', '{"type":"batch.done","timestamp":"2026-11-30T22:18:10Z","data":{"batch":"jHwI0aehuPyVaYb09ofiWA","test":false,"photos":1,"ready":1,"refused":0}}', 'waiting', 2, 1, NULL, 'name', 1796077090156, 1796077090309, 1796077090309);
INSERT INTO public.webhook_task VALUES ('webhook', 'iKZjXHpUUuEgRp2xmHf54Q.2', NULL, '2026-11-30 22:18:15.467+00', false, NULL, NULL, NULL, NULL, NULL, 1, 0);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_address_key_key UNIQUE (address_key);
ALTER TABLE ONLY public.account_attempt
    ADD CONSTRAINT account_attempt_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_key
    ADD CONSTRAINT account_key_pkey PRIMARY KEY (opens, hash);
ALTER TABLE ONLY public.account_mark_key
    ADD CONSTRAINT account_mark_key_pkey PRIMARY KEY (slot);
ALTER TABLE ONLY public.account_move
    ADD CONSTRAINT account_move_id_key UNIQUE (id);
ALTER TABLE ONLY public.account_move
    ADD CONSTRAINT account_move_pkey PRIMARY KEY (account);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_session
    ADD CONSTRAINT account_session_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.account_session
    ADD CONSTRAINT account_session_secret_hash_key UNIQUE (secret_hash);
ALTER TABLE ONLY public.batch_candidate
    ADD CONSTRAINT batch_candidate_batch_number_key UNIQUE (batch, number);
ALTER TABLE ONLY public.batch_candidate
    ADD CONSTRAINT batch_candidate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.batch_face
    ADD CONSTRAINT batch_face_pkey PRIMARY KEY (photo);
ALTER TABLE ONLY public.batch_photo
    ADD CONSTRAINT batch_photo_batch_number_key UNIQUE (batch, number);
ALTER TABLE ONLY public.batch_photo
    ADD CONSTRAINT batch_photo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.batch_retention
    ADD CONSTRAINT batch_retention_pkey PRIMARY KEY (company);
ALTER TABLE ONLY public.batch_search
    ADD CONSTRAINT batch_search_pkey PRIMARY KEY (batch);
ALTER TABLE ONLY public.batch_tag
    ADD CONSTRAINT batch_tag_pkey PRIMARY KEY (company);
ALTER TABLE ONLY public.blob_group
    ADD CONSTRAINT blob_group_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.call_usage
    ADD CONSTRAINT call_usage_pkey PRIMARY KEY (company, day, endpoint, status, is_test);
ALTER TABLE ONLY public.company_audit
    ADD CONSTRAINT company_audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company_certificate
    ADD CONSTRAINT company_certificate_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company_invitation
    ADD CONSTRAINT company_invitation_company_address_key_key UNIQUE (company, address_key);
ALTER TABLE ONLY public.company_invitation_link
    ADD CONSTRAINT company_invitation_link_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.company_invitation
    ADD CONSTRAINT company_invitation_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company_key
    ADD CONSTRAINT company_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.company_member
    ADD CONSTRAINT company_member_pkey PRIMARY KEY (company, account);
ALTER TABLE ONLY public.company
    ADD CONSTRAINT company_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.face_collection
    ADD CONSTRAINT face_collection_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.face_entry
    ADD CONSTRAINT face_entry_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.face_gone_ahead
    ADD CONSTRAINT face_gone_ahead_pkey PRIMARY KEY (company);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT idempotency_key_pkey PRIMARY KEY (scope, key_hash);
ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.ledger_transfer
    ADD CONSTRAINT ledger_transfer_pkey PRIMARY KEY (cause);
ALTER TABLE ONLY public.payment_dispute
    ADD CONSTRAINT payment_dispute_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_event
    ADD CONSTRAINT payment_event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_key
    ADD CONSTRAINT payment_key_pkey PRIMARY KEY (slot);
ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_payment_intent_key UNIQUE (payment_intent);
ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_order
    ADD CONSTRAINT payment_order_session_key UNIQUE (session);
ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT payment_receipt_pkey PRIMARY KEY (secret_hash);
ALTER TABLE ONLY public.payment_refund
    ADD CONSTRAINT payment_refund_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.payment_retake
    ADD CONSTRAINT payment_retake_pkey PRIMARY KEY (order_id, commitment);
ALTER TABLE ONLY public.photo_call
    ADD CONSTRAINT photo_call_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.photo_task
    ADD CONSTRAINT photo_task_pkey PRIMARY KEY (task_name, task_instance);
ALTER TABLE ONLY public.photo_usage
    ADD CONSTRAINT photo_usage_pkey PRIMARY KEY (company, span, begins, way, is_test);
ALTER TABLE ONLY public.scheduled_tasks
    ADD CONSTRAINT scheduled_tasks_pkey PRIMARY KEY (task_name, task_instance);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhook_task
    ADD CONSTRAINT webhook_task_pkey PRIMARY KEY (task_name, task_instance);
CREATE INDEX account_attempt_browser ON public.account_attempt USING btree (browser_hash, asked_at_millis);
CREATE INDEX account_attempt_end ON public.account_attempt USING btree (ends_at_millis);
CREATE INDEX account_key_end ON public.account_key USING btree (ends_at_millis);
CREATE INDEX account_key_hash ON public.account_key USING btree (hash);
CREATE INDEX account_move_end ON public.account_move USING btree (ends_at_millis);
CREATE INDEX account_session_account ON public.account_session USING btree (account, used_at_millis);
CREATE INDEX batch_candidate_first ON public.batch_candidate USING btree (first_photo);
CREATE INDEX batch_candidate_second ON public.batch_candidate USING btree (second_photo);
CREATE INDEX batch_company ON public.batch USING btree (company, made_at_millis, id);
CREATE INDEX batch_face_batch ON public.batch_face USING btree (batch);
CREATE INDEX batch_face_left ON public.batch_face USING btree (batch) WHERE (blob IS NOT NULL);
CREATE INDEX batch_photo_left ON public.batch_photo USING btree (batch, number) WHERE (state = ANY (ARRAY['added'::text, 'waiting'::text]));
CREATE INDEX batch_until ON public.batch USING btree (until_millis) WHERE (state <> 'deleted'::text);
CREATE INDEX blob_group_forgotten ON public.blob_group USING btree (forgotten_at_millis) WHERE (forgotten_at_millis IS NOT NULL);
CREATE INDEX blob_group_key ON public.blob_group USING btree (key_id);
CREATE INDEX call_usage_age ON public.call_usage USING btree (day);
CREATE INDEX company_audit_age ON public.company_audit USING btree (at_millis);
CREATE INDEX company_audit_order ON public.company_audit USING btree (company, at_millis, id);
CREATE INDEX company_end ON public.company USING btree (ends_at_millis);
CREATE INDEX company_invitation_address ON public.company_invitation USING btree (address_key);
CREATE INDEX company_invitation_end ON public.company_invitation USING btree (ends_at_millis);
CREATE INDEX company_invitation_inviter ON public.company_invitation USING btree (invited_by);
CREATE INDEX company_invitation_link_invitation ON public.company_invitation_link USING btree (invitation);
CREATE INDEX company_key_company ON public.company_key USING btree (company, made_at_millis);
CREATE INDEX company_key_end ON public.company_key USING btree (ends_at_millis);
CREATE INDEX company_member_account ON public.company_member USING btree (account);
CREATE INDEX face_collection_company ON public.face_collection USING btree (company, made_at_millis, id);
CREATE INDEX face_entry_collection ON public.face_entry USING btree (collection, enrolled_at_millis, id);
CREATE INDEX face_entry_until ON public.face_entry USING btree (until_millis);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX idempotency_key_age ON public.idempotency_key USING btree (made_at_millis);
CREATE INDEX ledger_transfer_giver ON public.ledger_transfer USING btree (giver, made_at_millis);
CREATE INDEX ledger_transfer_taker ON public.ledger_transfer USING btree (taker, made_at_millis);
CREATE INDEX payment_dispute_order ON public.payment_dispute USING btree (order_id);
CREATE INDEX payment_order_age ON public.payment_order USING btree (state, made_at_millis);
CREATE INDEX payment_order_commitment ON public.payment_order USING btree (commitment);
CREATE INDEX payment_order_owner ON public.payment_order USING btree (owner, made_at_millis);
CREATE INDEX payment_order_ownerless ON public.payment_order USING btree (paid_at_millis) WHERE is_ownerless;
CREATE UNIQUE INDEX payment_order_wanted ON public.payment_order USING btree (commitment) WHERE (state = ANY (ARRAY['new'::text, 'open'::text, 'pending'::text]));
CREATE INDEX payment_receipt_order ON public.payment_receipt USING btree (order_id);
CREATE INDEX payment_refund_order ON public.payment_refund USING btree (order_id);
CREATE INDEX photo_task_last_heartbeat ON public.photo_task USING btree (last_heartbeat);
CREATE INDEX photo_task_order ON public.photo_task USING btree (priority DESC, execution_time);
CREATE INDEX photo_usage_age ON public.photo_usage USING btree (span, begins);
CREATE INDEX scheduled_tasks_execution_time ON public.scheduled_tasks USING btree (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON public.scheduled_tasks USING btree (last_heartbeat);
CREATE INDEX webhook_company ON public.webhook USING btree (company, made_at_millis);
CREATE INDEX webhook_delivery_made ON public.webhook_delivery USING btree (made_at_millis);
CREATE INDEX webhook_delivery_webhook ON public.webhook_delivery USING btree (webhook, made_at_millis, id);
CREATE INDEX webhook_task_last_heartbeat ON public.webhook_task USING btree (last_heartbeat);
CREATE INDEX webhook_task_order ON public.webhook_task USING btree (priority DESC, execution_time);
CREATE TRIGGER ledger_account_rules BEFORE INSERT OR UPDATE ON public.ledger_account FOR EACH ROW EXECUTE FUNCTION public.ledger_account_rules();
CREATE TRIGGER ledger_transfer_books AFTER INSERT ON public.ledger_transfer FOR EACH ROW EXECUTE FUNCTION public.ledger_transfer_books();
CREATE TRIGGER ledger_transfer_stays BEFORE DELETE OR UPDATE OR TRUNCATE ON public.ledger_transfer FOR EACH STATEMENT EXECUTE FUNCTION public.ledger_transfer_stays();
ALTER TABLE ONLY public.account_move
    ADD CONSTRAINT account_move_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.account_session
    ADD CONSTRAINT account_session_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.batch_candidate
    ADD CONSTRAINT batch_candidate_batch_fkey FOREIGN KEY (batch) REFERENCES public.batch(id);
ALTER TABLE ONLY public.batch_candidate
    ADD CONSTRAINT batch_candidate_first_photo_fkey FOREIGN KEY (first_photo) REFERENCES public.batch_photo(id);
ALTER TABLE ONLY public.batch_candidate
    ADD CONSTRAINT batch_candidate_second_photo_fkey FOREIGN KEY (second_photo) REFERENCES public.batch_photo(id);
ALTER TABLE ONLY public.batch_face
    ADD CONSTRAINT batch_face_batch_fkey FOREIGN KEY (batch) REFERENCES public.batch(id);
ALTER TABLE ONLY public.batch_face
    ADD CONSTRAINT batch_face_photo_fkey FOREIGN KEY (photo) REFERENCES public.batch_photo(id);
ALTER TABLE ONLY public.batch_photo
    ADD CONSTRAINT batch_photo_batch_fkey FOREIGN KEY (batch) REFERENCES public.batch(id);
ALTER TABLE ONLY public.batch_search
    ADD CONSTRAINT batch_search_batch_fkey FOREIGN KEY (batch) REFERENCES public.batch(id);
ALTER TABLE ONLY public.call_usage
    ADD CONSTRAINT call_usage_company_fkey FOREIGN KEY (company) REFERENCES public.company(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.company_audit
    ADD CONSTRAINT company_audit_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);
ALTER TABLE ONLY public.company_invitation
    ADD CONSTRAINT company_invitation_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);
ALTER TABLE ONLY public.company_invitation
    ADD CONSTRAINT company_invitation_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.account(id);
ALTER TABLE ONLY public.company_invitation_link
    ADD CONSTRAINT company_invitation_link_invitation_fkey FOREIGN KEY (invitation) REFERENCES public.company_invitation(id);
ALTER TABLE ONLY public.company_key
    ADD CONSTRAINT company_key_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);
ALTER TABLE ONLY public.company_member
    ADD CONSTRAINT company_member_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);
ALTER TABLE ONLY public.company_member
    ADD CONSTRAINT company_member_company_fkey FOREIGN KEY (company) REFERENCES public.company(id);
ALTER TABLE ONLY public.face_entry
    ADD CONSTRAINT face_entry_collection_fkey FOREIGN KEY (collection) REFERENCES public.face_collection(id);
ALTER TABLE ONLY public.ledger_transfer
    ADD CONSTRAINT ledger_transfer_giver_fkey FOREIGN KEY (giver) REFERENCES public.ledger_account(name);
ALTER TABLE ONLY public.ledger_transfer
    ADD CONSTRAINT ledger_transfer_taker_fkey FOREIGN KEY (taker) REFERENCES public.ledger_account(name);
ALTER TABLE ONLY public.payment_dispute
    ADD CONSTRAINT payment_dispute_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.payment_order(id);
ALTER TABLE ONLY public.payment_receipt
    ADD CONSTRAINT payment_receipt_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.payment_order(id);
ALTER TABLE ONLY public.payment_refund
    ADD CONSTRAINT payment_refund_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.payment_order(id);
ALTER TABLE ONLY public.payment_retake
    ADD CONSTRAINT payment_retake_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.payment_order(id);
ALTER TABLE ONLY public.webhook_delivery
    ADD CONSTRAINT webhook_delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES public.webhook(id);
