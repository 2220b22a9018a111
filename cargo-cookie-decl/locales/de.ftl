### Die Notiz über das, was sich an einer Cookie-Erklärung geändert hat, auf Deutsch.

title = Änderungen der Cookie-Erklärung
versions = Fassung { $now }, verglichen mit der Fassung { $then }.
nothing = Für Besucherinnen und Besucher hat sich nichts geändert.

new = Neu: { $name } ({ $category }), Anbieter: { $provider }. { $purpose } Speicherdauer: { $lifetime }.
new-nothing = Neu: { $name } ({ $category }), Anbieter: { $provider }. { $purpose }
moved = { $name } wurde von „{ $before }“ nach „{ $category }“ verschoben.
consent = Für „{ $category }“ gilt eine andere Einwilligungsregel: { $rule ->
    [required] Ihre Einwilligung ist erforderlich.
    [objection] Ihre Einwilligung ist nicht erforderlich, Sie können aber widersprechen.
   *[exempt] Ihre Einwilligung ist nicht erforderlich.
}
longer = { $name } wird länger gespeichert. Speicherdauer jetzt: { $lifetime }; bisher: { $earlier }.
shorter = { $name } wird kürzer gespeichert. Speicherdauer jetzt: { $lifetime }; bisher: { $earlier }.
shared = { $name } kann nun auch gelesen werden von: { $readers }.
no-longer-shared = { $name } kann nicht mehr gelesen werden von: { $readers }.
provider = Anbieter von { $name } ist nun { $provider }; bisher: { $earlier }.
setter = { $name } wird nun gesetzt durch: { $setter }; bisher: { $earlier }.
renamed = { $earlier } heißt nun { $name }.
revised = { $name } wurde überarbeitet.
reworded = { $name } wird anders beschrieben: { $service }. { $purpose }
removed = Entfernt: { $name } ({ $category }).
controller = Verantwortlich ist nun { $now }; bisher: { $then }.
contact = Die Adresse für Fragen ist nun { $now }; bisher: { $then }.
nobody = niemand benannt
sites = Die Erklärung gilt nun für { $now }; bisher: { $then }.
country = Das Land von { $provider } ist nun { $now }; bisher: { $then }.
policy = Die Datenschutzerklärung von { $provider } ist nun { $now }; bisher: { $then }.
untold = nicht angegeben
described = „{ $category }“ wird anders beschrieben. { $about }

asked-anew = Wer eingewilligt hatte, wird erneut gefragt zu: { $categories }.
