"""From a link, a file or a feed to a seed: what is fetched, what is refused, what is written.

Only `fetch` speaks to the network, and nothing here touches the disk or reads a clock of its own: the command passes in
bytes and the day, and `store` writes what comes out.
"""
