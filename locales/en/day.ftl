## day: timeline, list of clients and “Today”, what Rust says about them
timeline-today = Today, { $day }
timeline-yesterday = Yesterday, { $day }
