-- The system of record in PostgreSQL: the tables of 0001-archive.sqlite.sql, where each column is explained. What differs, and why:
-- texts are ordered by their bytes (COLLATE "C"), as in SQLite, so that lists stand in one order whatever the server's language is;
-- where a text of any length is only ever asked for whole, its index is one of hashes, for an entry of the other kind has at most 2,704 bytes;
-- what is packed already is not packed again (STORAGE EXTERNAL).

CREATE TABLE schema_step(number integer PRIMARY KEY);

CREATE TABLE sequence(name text PRIMARY KEY, next bigint NOT NULL);
INSERT INTO sequence VALUES ('record', 1);

CREATE TABLE change_set(
  id bigint PRIMARY KEY,
  made_at bigint NOT NULL,
  author text NOT NULL,
  reason text NOT NULL,
  cause smallint NOT NULL,
  source bigint
);

CREATE TABLE version(
  id bigint PRIMARY KEY,
  record bigint NOT NULL,
  kind smallint NOT NULL,
  state smallint NOT NULL,
  change_set bigint NOT NULL,
  earlier bigint,
  body bytea
);
ALTER TABLE version ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE source_file(
  id bigint PRIMARY KEY,
  path text COLLATE "C" NOT NULL,
  sha256 bytea NOT NULL,
  length bigint NOT NULL,
  record bigint NOT NULL,
  is_current smallint NOT NULL,
  finding_count integer NOT NULL
);
CREATE INDEX source_file_sha256 ON source_file(sha256);
CREATE INDEX source_file_path ON source_file USING hash (path);
CREATE INDEX source_file_record ON source_file(record);
CREATE TABLE source_original(source_file bigint PRIMARY KEY, packing smallint NOT NULL, bytes bytea NOT NULL);
ALTER TABLE source_original ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE finding_aid(
  id bigint PRIMARY KEY,
  slug text COLLATE "C" NOT NULL,
  top bigint NOT NULL,
  identity text COLLATE "C" NOT NULL,
  path text COLLATE "C" NOT NULL,
  repository bigint,
  version bigint NOT NULL,
  published smallint NOT NULL,
  title text COLLATE "C" NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  letter text COLLATE "C" NOT NULL,
  published_units integer NOT NULL,
  units integer NOT NULL
);
CREATE UNIQUE INDEX finding_aid_slug ON finding_aid(slug);
CREATE UNIQUE INDEX finding_aid_top ON finding_aid(top);
CREATE INDEX finding_aid_identity ON finding_aid USING hash (identity);
CREATE INDEX finding_aid_sort ON finding_aid(published, sort_key, id);
CREATE INDEX finding_aid_letter ON finding_aid(published, letter, sort_key, id);
CREATE INDEX finding_aid_repository ON finding_aid(repository, published, sort_key, id);

CREATE TABLE unit(
  id bigint PRIMARY KEY,
  finding_aid bigint NOT NULL,
  parent bigint,
  sibling integer NOT NULL,
  shown integer NOT NULL,
  position integer,
  depth integer NOT NULL,
  key text COLLATE "C" NOT NULL,
  key_hash bigint NOT NULL,
  level smallint NOT NULL,
  flags smallint NOT NULL,
  published smallint NOT NULL,
  version bigint NOT NULL,
  child_count integer NOT NULL,
  published_child_count integer NOT NULL,
  descendant_count integer NOT NULL,
  published_descendant_count integer NOT NULL
);
CREATE INDEX unit_children ON unit(parent, sibling, published, shown);
CREATE INDEX unit_position ON unit(finding_aid, position);
CREATE INDEX unit_key ON unit(finding_aid, key_hash);

CREATE TABLE authority(
  id bigint PRIMARY KEY,
  kind smallint NOT NULL,
  slug text COLLATE "C" NOT NULL,
  heading text COLLATE "C" NOT NULL,
  sort_key text COLLATE "C" NOT NULL,
  letter text COLLATE "C" NOT NULL,
  version bigint NOT NULL,
  published smallint NOT NULL,
  has_record smallint NOT NULL,
  identity text COLLATE "C"
);
CREATE UNIQUE INDEX authority_slug ON authority(slug, kind);
CREATE INDEX authority_sort ON authority(kind, published, sort_key, id, letter);
CREATE INDEX authority_letter ON authority(kind, published, letter);
CREATE INDEX authority_identity ON authority USING hash (identity) WHERE identity IS NOT NULL;

CREATE TABLE authority_key(key text COLLATE "C" PRIMARY KEY, authority bigint NOT NULL);
CREATE INDEX authority_key_authority ON authority_key(authority);

CREATE TABLE link(
  unit bigint NOT NULL,
  ordinal integer NOT NULL,
  authority bigint NOT NULL,
  kind smallint NOT NULL,
  manner smallint NOT NULL,
  published smallint NOT NULL,
  role text COLLATE "C",
  heading text COLLATE "C" NOT NULL,
  top bigint NOT NULL,
  PRIMARY KEY (unit, ordinal)
);
CREATE INDEX link_authority ON link(authority, published, top, unit, ordinal);

CREATE TABLE repository(
  id bigint PRIMARY KEY,
  slug text COLLATE "C" NOT NULL,
  name text COLLATE "C" NOT NULL,
  code text COLLATE "C",
  match_name text COLLATE "C" NOT NULL,
  version bigint NOT NULL
);
CREATE UNIQUE INDEX repository_slug ON repository(slug);
CREATE INDEX repository_name ON repository USING hash (match_name);

CREATE TABLE redirect(path text COLLATE "C" NOT NULL, record bigint NOT NULL);
CREATE INDEX redirect_path ON redirect USING hash (path);

-- Numbered by the server: nobody refers to one.
CREATE TABLE finding(
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source_file bigint NOT NULL,
  code text COLLATE "C" NOT NULL,
  severity smallint NOT NULL,
  line integer NOT NULL,
  text text COLLATE "C" NOT NULL
);
CREATE INDEX finding_source_file ON finding(source_file);
CREATE INDEX finding_code ON finding(code, severity);
