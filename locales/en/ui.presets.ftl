## ui.presets: presets that the rules of a client begin with

presets-title = Presets
presets-text = The rules of new clients begin with a preset. Your own can be shared as files; people and addresses are never in them.
presets-none = Save one of your own at a client: “Save as a preset”.
preset-shipped = shipped
preset-look = Show rules
preset-look-no-more = Hide rules
preset-look-of = Show rules: preset { $name }
preset-look-no-more-of = Hide rules: preset { $name }
preset-export = Share …
preset-export-of = Share the preset { $name } as a file
preset-exported = Saved: { $file }
preset-rename = Rename …
preset-rename-of = Rename the preset { $name }
preset-rename-title = Rename the preset
preset-rename-keep = Rename
preset-remove = Remove
preset-remove-of = Remove the preset { $name }
preset-removed = The preset “{ $name }” is removed. Whoever began with it keeps their rules.
preset-add = Preset from a file …
preset-added = Taken in: “{ $name }”. New clients can begin with it.

preset-save = Save as a preset …
preset-save-title = These rules as a preset
preset-save-text = Other clients can begin with them then. People and addresses do not come along.
preset-keep = Save
preset-name = Name
preset-name-hint = Such as “Ongoing support”
preset-description = What for
preset-description-hint = Optional. A sentence that helps to choose.
preset-saved = The preset “{ $name }” is saved.
preset-changes = This could not come along as it is:
