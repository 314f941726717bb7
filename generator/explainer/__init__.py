"""From a folder of articles to a fact sheet whose every claim can be checked, and to a site."""
