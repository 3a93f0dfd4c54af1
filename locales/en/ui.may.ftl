## ui.may: "May I …?", before one writes or calls oneself

may-title = May I …?
may-of = May I …? { $name }
may-lead = Whom would you like to reach? What is open now will stand here.
may-ways = Which way?
may-from = from { $time }
may-no-ways = No way to this client is known yet.
client-field-hint = Name or person
client-field-none = Nobody found.
shortcuts-may = May I …? – look before calling
command-words-may = call reach light dürfen
