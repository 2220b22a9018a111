### La nota su ciò che è cambiato in un’informativa sui cookie, in italiano.

title = Modifiche all’informativa sui cookie
versions = Versione { $now }, confrontata con la versione { $then }.
nothing = Nulla è cambiato per i visitatori.

new = Nuovo: { $name } ({ $category }), fornito da { $provider }. { $purpose } Durata: { $lifetime }.
new-nothing = Nuovo: { $name } ({ $category }), fornito da { $provider }. { $purpose }
moved = { $name } è passato da «{ $before }» a «{ $category }».
consent = La regola sul consenso per «{ $category }» è cambiata: { $rule ->
    [required] il Suo consenso è necessario.
    [objection] il Suo consenso non è necessario, ma può opporsi.
   *[exempt] il Suo consenso non è necessario.
}
longer = { $name } resta più a lungo. Durata ora: { $lifetime }; prima: { $earlier }.
shorter = { $name } resta meno a lungo. Durata ora: { $lifetime }; prima: { $earlier }.
shared = { $name } ora può essere letto da: { $readers }.
no-longer-shared = { $name } non può più essere letto da: { $readers }.
provider = { $name } è ora fornito da { $provider }; prima: { $earlier }.
setter = { $name } è ora impostato da: { $setter }; prima: { $earlier }.
renamed = { $earlier } ora si chiama { $name }.
revised = { $name } è stato rivisto.
reworded = { $name } è descritto con altre parole: { $service }. { $purpose }
removed = Rimosso: { $name } ({ $category }).
controller = Il titolare del trattamento è ora { $now }; prima: { $then }.
contact = L’indirizzo di contatto è ora { $now }; prima: { $then }.
nobody = nessuno indicato
sites = L’informativa è ora quella di { $now }; prima: { $then }.
country = Il paese di { $provider } è ora { $now }; prima: { $then }.
policy = L’informativa sulla privacy di { $provider } è ora { $now }; prima: { $then }.
untold = non indicato
described = «{ $category }» è descritto con altre parole. { $about }

asked-anew = A chi aveva acconsentito viene chiesto di nuovo per: { $categories }.
