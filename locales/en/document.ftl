## document
