SELECT seq FROM arrival WHERE source = ?1 AND source_id = ?2;
