-- What is being done is no register: it passes within days, and what comes of it is chained where it is recorded.
insert into audit.exempt (relation, part, reason) values
  ('office.job', '*', '办理中的事项,数日后清除;所办成的另行入链'),
  ('office.job_file', '*', '办理中的文件,数日后清除')
on conflict do nothing;
