<?php
// WordPress: [lbb kalender="sprogcafe"] viser kalenderen som en liste. Sæt linjerne herunder ind i udvidelsen Code Snippets
// (eller nederst i temaets functions.php), uden <?php, og ret de to adresser.
add_shortcode('lbb', function ($written) {
    $script = 'https://www.forening.example/lbb/lbb.js';
    $calendars = 'https://www.forening.example/kalender/kalender.php';
    $options = shortcode_atts(['kalender' => '', 'visning' => 'agenda', 'ellers' => 'Ring til os på 12 34 56 78.'], $written, 'lbb');
    $address = add_query_arg('kalender', rawurlencode($options['kalender']), $calendars);
    return '<script type="module" async src="' . esc_url($script) . '"></script>'
        . '<lbb-activities src="' . esc_url($address) . '" view="' . esc_attr($options['visning']) . '">' . esc_html($options['ellers']) . '</lbb-activities>';
});
