### The note about what changed in a charter, in English.

# The title.
title = Changes to the cookie charter
# $now, $then: days in words, or digests.
versions = Version { $now }, compared with version { $then }.
# Instead of a list.
nothing = Nothing has changed for visitors.

# In what follows: $name is a cookie's name; $category, $before: categories; $lifetime, $earlier: how long it stays.
new = New: { $name } ({ $category }), provided by { $provider }. { $purpose } Lifetime: { $lifetime }.
new-nothing = New: { $name } ({ $category }), provided by { $provider }. { $purpose }
moved = { $name } has moved from “{ $before }” to “{ $category }”.
consent = “{ $category }” now has another rule of consent: { $rule ->
    [required] your consent is needed.
    [objection] your consent is not needed, but you may object.
   *[exempt] your consent is not needed.
}
longer = { $name } stays longer. Lifetime now: { $lifetime }; before: { $earlier }.
shorter = { $name } stays less long. Lifetime now: { $lifetime }; before: { $earlier }.
shared = { $name } can now be read by: { $readers }.
no-longer-shared = { $name } can no longer be read by: { $readers }.
provider = { $name } is now provided by { $provider }; before: { $earlier }.
setter = { $name } is now set by: { $setter }; before: { $earlier }.
renamed = { $earlier } is now called { $name }.
revised = { $name } has been revised.
reworded = { $name } is described in other words: { $service }. { $purpose }
removed = Removed: { $name } ({ $category }).
controller = The controller is now { $now }; before: { $then }.
contact = The address for questions is now { $now }; before: { $then }.
nobody = nobody named
sites = The charter is now that of { $now }; before: { $then }.
# $now, $then: ISO 3166-1 codes.
country = The country of { $provider } is now { $now }; before: { $then }.
policy = The privacy policy of { $provider } is now { $now }; before: { $then }.
# A country or a policy.
untold = not told
described = “{ $category }” is described in other words. { $about }

# The visitors are asked for consent once more.
asked-anew = Visitors who had agreed are asked again about: { $categories }.
