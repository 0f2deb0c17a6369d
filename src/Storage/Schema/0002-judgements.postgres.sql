-- What people decided about events read from the histories of a record: a record of its own, whose versions stand with all others.
CREATE TABLE judgement(
  record bigint PRIMARY KEY,        -- the unit or authority whose histories were read
  id bigint NOT NULL,               -- the record that holds the decisions
  version bigint NOT NULL           -- its newest version
);
CREATE INDEX judgement_id ON judgement(id);
