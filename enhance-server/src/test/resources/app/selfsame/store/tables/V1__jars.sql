create table jar (name text primary key, held integer not null check (held >= 0));
