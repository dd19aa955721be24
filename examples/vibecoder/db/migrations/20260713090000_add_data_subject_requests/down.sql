-- Description: Undo add_data_subject_requests. All requests are lost; export them before.
-- Special procedures: none.

drop table data_subject_requests;
