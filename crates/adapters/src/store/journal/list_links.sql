SELECT event.seq, event.prev, event.at, event.kind, event.payload_hash, event.hash, payload.salt, payload.body
FROM event LEFT JOIN payload USING (seq)
ORDER BY event.seq;
