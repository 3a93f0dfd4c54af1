## day: Verlauf, Liste der Kunden und „Heute“, was Rust dazu sagt
timeline-today = Heute, { $day }
timeline-yesterday = Gestern, { $day }
