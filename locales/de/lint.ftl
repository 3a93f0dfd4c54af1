## lint
