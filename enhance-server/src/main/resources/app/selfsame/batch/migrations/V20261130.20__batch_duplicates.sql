-- The search of a batch for photos that are there twice, and for people who are.
create table batch_search (
  batch text not null primary key references batch (id),
  state text not null check (state in ('waiting', 'searched', 'too-many', 'cancelled', 'failed')),
  -- How many faces were held against each other, and how many pairs were found beyond the candidates.
  compared integer not null default 0 check (compared >= 0),
  more integer not null default 0 check (more >= 0)
);

-- What of a photo is to be compared. The face lies in a blob, until the search of its batch is over.
create table batch_face (
  photo text not null primary key references batch_photo (id),
  batch text not null references batch (id),
  -- Of the photo that it is the face of.
  take integer not null check (take > 0),
  blob text,
  -- Why it is not compared.
  obstacle text
);

create index batch_face_batch on batch_face (batch);
create index batch_face_left on batch_face (batch) where blob is not null;

-- Pairs for somebody to look at. No distance is kept, and nothing of a face.
create table batch_candidate (
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

create index batch_candidate_first on batch_candidate (first_photo);
create index batch_candidate_second on batch_candidate (second_photo);
