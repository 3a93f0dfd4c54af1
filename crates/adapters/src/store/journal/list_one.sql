SELECT event.seq, event.at, payload.body
FROM event LEFT JOIN payload USING (seq)
WHERE event.seq = ?1;
