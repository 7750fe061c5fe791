alter table jar add column label text;
