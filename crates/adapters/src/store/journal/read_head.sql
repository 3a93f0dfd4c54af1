SELECT chain, events, last FROM meta;
