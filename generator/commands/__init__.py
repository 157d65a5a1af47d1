"""The commands, one file each: ``configure`` adds the arguments, ``run`` gives the exit status.

Nothing heavy is imported before ``run`` knows that it is needed.
"""
