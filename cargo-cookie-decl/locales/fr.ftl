### La note sur ce qui a changé dans une charte, en français.

title = Modifications de la charte des cookies
versions = Version { $now }, comparée à la version { $then }.
nothing = Rien n’a changé pour les visiteurs.

new = Nouveau : { $name } ({ $category }), fourni par { $provider }. { $purpose } Durée de conservation : { $lifetime }.
new-nothing = Nouveau : { $name } ({ $category }), fourni par { $provider }. { $purpose }
moved = { $name } est passé de « { $before } » à « { $category } ».
consent = La règle de consentement de « { $category } » a changé : { $rule ->
    [required] votre consentement est nécessaire.
    [objection] votre consentement n’est pas nécessaire, mais vous pouvez vous opposer.
   *[exempt] votre consentement n’est pas nécessaire.
}
longer = { $name } est conservé plus longtemps. Durée désormais : { $lifetime } ; auparavant : { $earlier }.
shorter = { $name } est conservé moins longtemps. Durée désormais : { $lifetime } ; auparavant : { $earlier }.
shared = { $name } peut désormais être lu par : { $readers }.
no-longer-shared = { $name } ne peut plus être lu par : { $readers }.
provider = { $name } est désormais fourni par { $provider } ; auparavant : { $earlier }.
setter = { $name } est désormais déposé par : { $setter } ; auparavant : { $earlier }.
renamed = { $earlier } s’appelle désormais { $name }.
revised = { $name } a été revu.
reworded = { $name } est décrit en d’autres termes : { $service }. { $purpose }
removed = Supprimé : { $name } ({ $category }).
controller = Le responsable du traitement est désormais { $now } ; auparavant : { $then }.
contact = L’adresse de contact est désormais { $now } ; auparavant : { $then }.
nobody = personne de désigné
sites = La charte est désormais celle de { $now } ; auparavant : { $then }.
country = Le pays de { $provider } est désormais { $now } ; auparavant : { $then }.
policy = La politique de confidentialité de { $provider } est désormais { $now } ; auparavant : { $then }.
untold = non indiqué
described = « { $category } » est décrit en d’autres termes. { $about }

asked-anew = Les visiteurs qui avaient donné leur accord sont interrogés à nouveau sur : { $categories }.
