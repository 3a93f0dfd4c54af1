## sketch: setting up a client, and changing one

### What goes for a way, in a few words

sketch-slot-anytime = any time
sketch-slot-appointment = by appointment
sketch-slot-emergency = emergencies only
sketch-slot-after = after our work together
sketch-slot-not-used = not used

### What cannot be understood yet

sketch-fault-name = The name is still missing here.
sketch-fault-person-name = The name of the person is still missing here.
sketch-fault-mail = “{ $address }” is no e-mail address.
sketch-fault-phone = “{ $address }” is no phone number. With an area code it works, for example 030 23125001.
sketch-fault-account = “{ $address }” is no account name.
sketch-fault-channel = There is no way “{ $channel }”.
sketch-fault-zone = “{ $zone }” is no time zone. For example: Europe/Berlin.
sketch-fault-region = No holidays are known for “{ $region }”.
sketch-fault-nobody = Nobody is chosen here yet.
sketch-fault-person = “{ $person }” is not one of this client’s people.
sketch-fault-number = A number from { $least } to { $most } fits here.
sketch-fault-emergency = What an emergency is is still missing here.
sketch-fault-time = There is no such time.

### What if

sketch-probe-when = { $day }, { $time }
sketch-probe-somebody = Somebody
sketch-probe-now = now
sketch-probe-later = best { $time }
