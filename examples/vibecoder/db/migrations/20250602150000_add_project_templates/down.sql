-- Description: Undo add_project_templates. All templates are lost.
-- Special procedures: see migration.sql.

drop table project_templates;
