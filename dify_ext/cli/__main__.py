"""`python -m dify_ext.cli`, the same as `dify-ext`."""

from dify_ext.cli import main

main()
