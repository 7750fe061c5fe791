create table engine (name text not null);
insert into engine values ('sqlite');
