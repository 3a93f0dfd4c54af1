## presets: what the rules of a client begin with

error-names-people = A preset is for everybody and names no people.
error-names-people-remedy = Take the field out; who is meant is said for each client.
error-names-address = A preset is for everybody and names no addresses or numbers.
error-names-address-remedy = Take it out; it belongs to you or to one client.
error-preset-name = A preset needs a name of at most 60 characters.
error-preset-name-remedy = Such as “Ongoing support”.
error-preset-taken = There is a preset “{ $name }” already.
error-preset-taken-remedy = Choose another name, or rename the other one.
error-preset-address = The name and description of a preset hold no addresses or numbers.
error-preset-address-remedy = It is for others too; take the address or number out.
error-no-preset = There is no preset “{ $name }”.
error-no-preset-remedy = “absprache preset list” shows all of them.
error-preset-shipped = The preset “{ $name }” belongs to the program and stays as it is.
error-preset-shipped-remedy = Begin a client with it, and save that client’s rules as a preset of your own.

preset-changed-everyone = { $rule }: was for certain people, and is for everyone in the preset.
preset-changed-addresses = { $rule }: named certain addresses of yours, and means all of that kind in the preset.
preset-changed-numbers = { $rule }: is in the preset without the numbers.
preset-changed-people = { $rule }: is not in the preset, since this rule is about people of the client.
preset-changed-words = { $rule }: is not in the preset, since its words name somebody or an address.
preset-changed-another = { $rule }: is not in the preset. It was for certain people or addresses, and another rule is for everyone already.

### Command line

cli-preset-shipped = shipped
cli-preset-own = your own
cli-preset-line = { $id }  { $name } ({ $whose })
cli-preset-saved = The preset “{ $name }” is saved ({ $id }).
cli-preset-changed = Not taken as it was:
cli-preset-renamed = The preset is called “{ $name }” now ({ $id }).
cli-preset-removed = The preset is gone. Its file is still there: { $file }
cli-preset-removed-kept = Whoever began with it keeps their rules.
cli-preset-exported = The preset is in { $file }

### Window

window-presets = Presets
window-open-preset = Open a preset
