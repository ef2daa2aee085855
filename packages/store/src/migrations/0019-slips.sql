-- A line of a bank's statement is looked for among the slips of its account that have its amount.

create index slip_by_amount on slip_row (company, world, account, currency, amount, day);
