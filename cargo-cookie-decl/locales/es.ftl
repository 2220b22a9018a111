### La nota sobre lo que ha cambiado en una política de cookies, en español.

title = Cambios en la política de cookies
versions = Versión { $now }, comparada con la versión { $then }.
nothing = Nada ha cambiado para los visitantes.

new = Nueva: { $name } ({ $category }), de { $provider }. { $purpose } Plazo de conservación: { $lifetime }.
new-nothing = Nueva: { $name } ({ $category }), de { $provider }. { $purpose }
moved = { $name } ha pasado de «{ $before }» a «{ $category }».
consent = La regla de consentimiento de «{ $category }» ha cambiado: { $rule ->
    [required] su consentimiento es necesario.
    [objection] su consentimiento no es necesario, pero puede oponerse.
   *[exempt] su consentimiento no es necesario.
}
longer = { $name } se conserva más tiempo. Plazo actual: { $lifetime }; antes: { $earlier }.
shorter = { $name } se conserva menos tiempo. Plazo actual: { $lifetime }; antes: { $earlier }.
shared = { $name } ahora también puede ser leída por: { $readers }.
no-longer-shared = { $name } ya no puede ser leída por: { $readers }.
provider = El proveedor de { $name } es ahora { $provider }; antes: { $earlier }.
setter = { $name } ahora es instalada por: { $setter }; antes: { $earlier }.
renamed = { $earlier } se llama ahora { $name }.
revised = { $name } se ha revisado.
reworded = { $name } se describe con otras palabras: { $service }. { $purpose }
removed = Eliminada: { $name } ({ $category }).
controller = El responsable del tratamiento es ahora { $now }; antes: { $then }.
contact = La dirección de contacto es ahora { $now }; antes: { $then }.
nobody = nadie designado
sites = La política es ahora la de { $now }; antes: { $then }.
country = El país de { $provider } es ahora { $now }; antes: { $then }.
policy = La política de privacidad de { $provider } es ahora { $now }; antes: { $then }.
untold = sin indicar
described = «{ $category }» se describe con otras palabras. { $about }

asked-anew = A quienes habían dado su consentimiento se les vuelve a preguntar por: { $categories }.
