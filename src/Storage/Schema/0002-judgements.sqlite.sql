-- What people decided about events read from the histories of a record: a record of its own, whose versions stand with all others.
CREATE TABLE judgement(
  record INTEGER PRIMARY KEY,        -- the unit or authority whose histories were read
  id INTEGER NOT NULL,               -- the record that holds the decisions
  version INTEGER NOT NULL           -- its newest version
);
CREATE INDEX judgement_id ON judgement(id);
