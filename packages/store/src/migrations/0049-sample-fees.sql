-- The fee of a sample among what is to come in, and in the ledger of samples. The program fills both for the files that stood before.

alter table due_row add column sample text not null default '';
alter table sample_row add column received numeric;
alter table sample_row add column awaited numeric;
