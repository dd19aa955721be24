CREATE SCHEMA app;
CREATE TABLE app.task (id integer NOT NULL, tenant integer NOT NULL, CONSTRAINT task_pkey PRIMARY KEY (tenant, id));
CREATE TABLE app.note (task integer, tenant integer, CONSTRAINT note_task FOREIGN KEY (tenant, task) REFERENCES app.task);
