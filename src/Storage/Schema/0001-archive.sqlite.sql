-- The system of record. Table and column names are the field's words; numbers of kinds and levels are those of the domain.

CREATE TABLE schema_step(number INTEGER PRIMARY KEY) ;

-- One sequence for all records, so that a number names one record and no other.
CREATE TABLE sequence(name TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO sequence VALUES ('record', 1);

-- Who wrote what, when and why.
CREATE TABLE change_set(
  id INTEGER PRIMARY KEY,
  made_at INTEGER NOT NULL,          -- milliseconds since 1970, UTC
  author TEXT NOT NULL,
  reason TEXT NOT NULL,
  cause INTEGER NOT NULL,
  source INTEGER                     -- source_file, when an import caused it
);

-- Every version of every record, only ever added to. The number is the place in the change log;
-- earlier chains the versions of one record.
CREATE TABLE version(
  id INTEGER PRIMARY KEY,
  record INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  state INTEGER NOT NULL,            -- 0 written, 1 removed, 2 standing changed (no text of its own)
  change_set INTEGER NOT NULL,
  earlier INTEGER,
  body BLOB
);

-- A document as it was taken in: the evidence behind the records made of it.
CREATE TABLE source_file(
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  length INTEGER NOT NULL,
  record INTEGER NOT NULL,           -- the finding aid or authority made of it
  is_current INTEGER NOT NULL,       -- 1 while it is the latest source of its record
  finding_count INTEGER NOT NULL
);
CREATE INDEX source_file_sha256 ON source_file(sha256);
CREATE INDEX source_file_path ON source_file(path);
CREATE INDEX source_file_record ON source_file(record);
CREATE TABLE source_original(source_file INTEGER PRIMARY KEY, packing INTEGER NOT NULL, bytes BLOB NOT NULL);

CREATE TABLE finding_aid(
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  top INTEGER NOT NULL,
  identity TEXT NOT NULL,            -- agency and record identifier, or the path when the document gives none
  path TEXT NOT NULL,                -- path of its latest source
  repository INTEGER,
  version INTEGER NOT NULL,
  published INTEGER NOT NULL,
  title TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  letter TEXT NOT NULL,
  published_units INTEGER NOT NULL,
  units INTEGER NOT NULL
);
CREATE UNIQUE INDEX finding_aid_slug ON finding_aid(slug);
CREATE UNIQUE INDEX finding_aid_top ON finding_aid(top);
CREATE INDEX finding_aid_identity ON finding_aid(identity);
CREATE INDEX finding_aid_sort ON finding_aid(published, sort_key, id);
CREATE INDEX finding_aid_letter ON finding_aid(published, letter, sort_key, id);
CREATE INDEX finding_aid_repository ON finding_aid(repository, published, sort_key, id);

-- A unit that was removed keeps its row, so that its history can be found, but stands nowhere: parent and position are null.
CREATE TABLE unit(
  id INTEGER PRIMARY KEY,
  finding_aid INTEGER NOT NULL,
  parent INTEGER,
  sibling INTEGER NOT NULL,          -- place among all components of the parent
  shown INTEGER NOT NULL,            -- place among the published ones
  position INTEGER,                  -- place in the finding aid, document order
  depth INTEGER NOT NULL,
  key TEXT NOT NULL,                 -- empty for a top unit, and where it is the identifier that the body holds already
  key_hash INTEGER NOT NULL,
  level INTEGER NOT NULL,
  flags INTEGER NOT NULL,            -- 1 holds internal statements, 2 has links, 4 key was derived
  published INTEGER NOT NULL,
  version INTEGER NOT NULL,
  child_count INTEGER NOT NULL,
  published_child_count INTEGER NOT NULL,
  descendant_count INTEGER NOT NULL,
  published_descendant_count INTEGER NOT NULL
);
CREATE INDEX unit_children ON unit(parent, sibling, published, shown);
CREATE INDEX unit_position ON unit(finding_aid, position);
CREATE INDEX unit_key ON unit(finding_aid, key_hash);

CREATE TABLE authority(
  id INTEGER PRIMARY KEY,
  kind INTEGER NOT NULL,
  slug TEXT NOT NULL,
  heading TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  letter TEXT NOT NULL,
  version INTEGER NOT NULL,
  published INTEGER NOT NULL,
  has_record INTEGER NOT NULL,       -- 1 when an authority record (EAC-CPF) was taken in, 0 for a heading met in finding aids
  identity TEXT                      -- agency and record identifier of its authority record
);
CREATE UNIQUE INDEX authority_slug ON authority(slug, kind);
CREATE INDEX authority_sort ON authority(kind, published, sort_key, id, letter);
CREATE INDEX authority_letter ON authority(kind, published, letter);
CREATE INDEX authority_identity ON authority(identity) WHERE identity IS NOT NULL;

-- By what an authority is met: 'i:' identifier, 'h:' kind, vocabulary and exact heading.
CREATE TABLE authority_key(key TEXT PRIMARY KEY, authority INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX authority_key_authority ON authority_key(authority);

CREATE TABLE link(
  unit INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,          -- place among the links of the unit, document order
  authority INTEGER NOT NULL,
  kind INTEGER NOT NULL,             -- kind of the authority
  manner INTEGER NOT NULL,
  published INTEGER NOT NULL,
  role TEXT,
  heading TEXT NOT NULL,             -- as the document writes it
  top INTEGER NOT NULL,
  PRIMARY KEY (unit, ordinal)
) WITHOUT ROWID;
CREATE INDEX link_authority ON link(authority, published, top, unit);

CREATE TABLE repository(
  id INTEGER PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  code TEXT,
  match_name TEXT NOT NULL,          -- name as it is compared
  version INTEGER NOT NULL
);
CREATE UNIQUE INDEX repository_slug ON repository(slug);
CREATE INDEX repository_name ON repository(match_name, code);

-- Addresses that were given up; the record answers at its present one.
CREATE TABLE redirect(path TEXT PRIMARY KEY, record INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE finding(
  id INTEGER PRIMARY KEY,
  source_file INTEGER NOT NULL,
  code TEXT NOT NULL,
  severity INTEGER NOT NULL,
  line INTEGER NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX finding_source_file ON finding(source_file);
CREATE INDEX finding_code ON finding(code, severity);
