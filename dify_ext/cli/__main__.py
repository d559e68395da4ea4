"""`python -m dify_ext.cli`."""

from dify_ext.cli import main

main()
